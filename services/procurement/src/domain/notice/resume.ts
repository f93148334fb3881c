import {
  type Actor,
  accepted,
  brokenRules,
  check,
  civilDateOf,
  type Instant,
  type Outcome,
  type Refusal,
  type Rule,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { isFinance, isOfPurchaser } from '../project/authority.ts'
import { changed as projectChanged } from '../project/changed.ts'
import { correctedFirst } from '../project/corrected-first.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import { movedPair, type Pair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'
import { runOn } from './run-on.ts'
import { isStoppedByFinance } from './stopped-by-finance.ts'
import type { CalendarGround } from './window.ts'

export type Resuming = Pair & {
  actor: Actor
  hasOpenBlockingObjection: boolean
  ground: CalendarGround
  now: Instant
}
export type Resumed = { project: ProcurementProject; notice: AdvanceNotice; entry: TimelineEntry }

/**
 * The clock runs on from the day after, for the days that are left (domain specification 4.5, AC-07), once every reason to stop it
 * has ended. Finance lifts its own stop and no other; while another reason stands the notice stays suspended.
 */
export function resume(resuming: Resuming): Outcome<Resumed> {
  const { project, notice, actor, ground, now } = resuming
  const moved = movedPair(resuming, 'resume', 'resume')
  if (!moved.ok) return moved
  const own = check(ownStop, resuming)
  if (!own.ok) return own
  const free = check(reasonsEnded, resuming)
  if (!free.ok) return isFinance(actor) ? accepted(liftedOnly(resuming)) : free
  const running = runOn(notice, {
    state: moved.value.noticeState,
    countedFromOn: civilDateOf(now),
    ground,
    now,
  })
  const open = projectChanged(project, { state: moved.value.projectState }, now)
  return accepted({ project: open, notice: running, entry: resumedEntry(running, now) })
}

/** Finance has no more reason, somebody else has: the stop stays, its own is lifted. */
function liftedOnly({ project, notice, now }: Resuming): Resumed {
  const suspension = notice.suspension && { ...notice.suspension, liftedAt: now }
  const text = {
    zh: '财政部门解除中止；异议办结、应作的更正作出后方可恢复公示。',
    en: 'Finance lifted its stop; the notice goes on once objections are decided and corrections made.',
  }
  return {
    project: projectChanged(project, {}, now),
    notice: changed(notice, { suspension }, now),
    entry: {
      projectId: project.id,
      at: now,
      event: 'notice.stop-lifted',
      text,
      basis: basis.suspension,
      isPublic: true,
    },
  }
}

type Stopped = Pick<Resuming, 'project' | 'notice' | 'actor' | 'hasOpenBlockingObjection'>

/** Finance lifts its own stop and no other. */
const ownStop: readonly Rule<Stopped>[] = [
  {
    code: 'FORBIDDEN',
    basis: basis.roles,
    message: ({ actor }) =>
      isFinance(actor)
        ? {
            zh: '公示不是由财政部门中止的，由购买主体恢复。',
            en: 'Finance did not suspend the notice: the purchaser resumes it.',
          }
        : {
            zh: '公示由财政部门中止，须由财政部门恢复。',
            en: 'Finance suspended the notice: finance must resume it.',
          },
    holds: ({ project, notice, actor }) =>
      isStoppedByFinance(notice) ? isFinance(actor) : !isFinance(actor) || isOfPurchaser({ actor, project }),
  },
]

const reasonsEnded: readonly Rule<Stopped>[] = [
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

/** What keeps somebody from letting a notice run on; finance may lift its own stop whatever else stands. */
export function resumeObstacles(stopped: Stopped): Refusal[] {
  const foreign = brokenRules(ownStop, stopped)
  return foreign.length > 0 || isFinance(stopped.actor) ? foreign : brokenRules(reasonsEnded, stopped)
}

/** What everybody reads of a notice that runs on. */
export const resumedEntry = (notice: AdvanceNotice, at: Instant): TimelineEntry => ({
  projectId: notice.projectId,
  at,
  event: 'notice.resumed',
  text: notice.closesOn
    ? {
        zh: `公示恢复，已公示 ${notice.consumedDays} 天，公示至 ${notice.closesOn} 24:00。`,
        en: `The notice was resumed with ${notice.consumedDays} days run; it stays open until ${notice.closesOn} 24:00.`,
      }
    : {
        zh: `公示恢复，已公示 ${notice.consumedDays} 天；截止日所在年度的放假安排尚未公布，公布后确定截止日。`,
        en: `The notice was resumed with ${notice.consumedDays} days run; its end is told once the calendar of that year is published.`,
      },
  basis: basis.suspension,
  isPublic: true,
})
