import { type Actor, accepted, civilDateOf, type Instant, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isFinance, whoResumes } from '../project/authority.ts'
import { changed as projectChanged } from '../project/changed.ts'
import { correctedFirst } from '../project/corrected-first.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import { movedPair, type Pair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'
import { type CalendarGround, noticeWindow } from './window.ts'

export type Resuming = Pair & {
  actor: Actor
  hasOpenBlockingObjection: boolean
  ground: CalendarGround
  now: Instant
}
export type Resumed = { project: ProcurementProject; notice: AdvanceNotice; entry: TimelineEntry }

/** The clock runs on from the day after, for the days that are left (domain specification 4.5, AC-07). */
export function resume(resuming: Resuming): Outcome<Resumed> {
  const { project, notice, actor, ground, now } = resuming
  const authority = check(whoResumes({ actor, project }), { actor, project })
  if (!authority.ok) return authority
  const moved = movedPair(resuming, 'resume', 'resume')
  if (!moved.ok) return moved
  const judged = check(resumeRules, resuming)
  if (!judged.ok) return judged
  const countedFromOn = civilDateOf(now)
  const window = noticeWindow(
    { policy: notice.policy, countedFromOn, consumedDays: notice.consumedDays },
    ground,
  )
  if (!window.ok) return window
  const running = changed(notice, {
    state: moved.value.noticeState,
    suspension: undefined,
    remindedAt: undefined,
    countedFromOn,
    ...window.value,
  })
  const open = projectChanged(project, { state: moved.value.projectState }, now)
  return accepted({ project: open, notice: running, entry: entryOf(running, now) })
}

const resumeRules: readonly Rule<Resuming>[] = [
  {
    code: 'FORBIDDEN',
    basis: basis.roles,
    message: () => ({
      zh: '公示由财政部门中止，须由财政部门恢复。',
      en: 'Finance suspended the notice: finance must resume it.',
    }),
    holds: ({ notice, actor }) => notice.suspension?.by !== 'FINANCE' || isFinance(actor),
  },
  {
    code: 'NOTICE_SUSPENDED',
    basis: basis.objection,
    message: () => ({
      zh: '已受理的异议尚未办结，不能恢复公示。',
      en: 'An admitted objection has not been decided: the notice cannot be resumed.',
    }),
    holds: ({ hasOpenBlockingObjection }) => !hasOpenBlockingObjection,
  },
  correctedFirst,
]

const entryOf = (notice: AdvanceNotice, at: Instant): TimelineEntry => ({
  projectId: notice.projectId,
  at,
  event: 'notice.resumed',
  text: {
    zh: `公示恢复，已公示 ${notice.consumedDays} 天，公示至 ${notice.closesOn} 24:00。`,
    en: `The notice was resumed with ${notice.consumedDays} days run; it stays open until ${notice.closesOn} 24:00.`,
  },
  basis: basis.suspension,
  isPublic: true,
})
