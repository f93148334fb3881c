import {
  type Actor,
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  move,
  type Outcome,
  type Refusal,
  type Rule,
  refused,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { purchaserActs } from './authority.ts'
import { changed } from './changed.ts'
import { mayFinish } from './may-finish.ts'
import type { ProcurementProject } from './project.ts'
import { intentionElapsedAt, startBy } from './start-window.ts'
import { projectMoves } from './states.ts'

export type Starting = {
  project: ProcurementProject
  notice?: AdvanceNotice
  /** Whether an objection that was admitted as serious still waits for its decision. */
  hasOpenBlockingObjection: boolean
  actor: Actor
  item: ServiceItem | null
  now: Instant
}
export type Started = { project: ProcurementProject; entry: TimelineEntry }

/**
 * The purchaser starts procurement: from the instant the notice ends, and not one second before (AC-02).
 *
 * A timer that is late changes no right: whoever holds the project first closes a notice whose end has come (`close`).
 */
export function startProcurement(starting: Starting): Outcome<Started> {
  const { actor, project, now } = starting
  const authority = check([purchaserActs], { actor, project })
  if (!authority.ok) return authority
  const early = tooEarly(starting)
  if (early) return refused(early)
  const moved = move(projectMoves, project.state, 'startProcurement')
  if (!moved.ok) return moved
  const judged = check(startRules, starting)
  if (!judged.ok) return judged
  const started = changed(project, { state: moved.value, startedAt: now }, now)
  return accepted({ project: started, entry: entryOf(started, now) })
}

/** The two states in which the notice itself is the reason. */
function tooEarly({ project, notice }: Starting): Refusal | undefined {
  if (project.state === 'NOTICE_OPEN' && notice?.closesOn) return notElapsed(notice, notice.closesOn)
  if (project.state === 'NOTICE_SUSPENDED') return suspended
  return undefined
}

function notElapsed(notice: AdvanceNotice, closesOn: CivilDate): Refusal {
  return {
    code: 'NOTICE_PERIOD_NOT_ELAPSED',
    message: {
      zh: `公示期至 ${closesOn} 24:00（北京时间），期满后方可启动采购。`,
      en: `The notice stays open until ${closesOn} 24:00 (Beijing time); procurement may start after that.`,
    },
    basis: notice.policy.basis,
  }
}

const suspended: Refusal = {
  code: 'NOTICE_SUSPENDED',
  message: {
    zh: '公示已中止，恢复并期满后方可启动采购。',
    en: 'The notice is suspended: it must be resumed and run its full length first.',
  },
  basis: basis.suspension,
}

const startRules: readonly Rule<Starting>[] = [
  {
    code: 'NOTICE_SUSPENDED',
    basis: basis.objection,
    message: () => ({
      zh: '公示期内收到并已受理的异议尚未办结。',
      en: 'An objection admitted against the notice has not been decided yet.',
    }),
    holds: ({ hasOpenBlockingObjection }) => !hasOpenBlockingObjection,
  },
  {
    code: 'DEADLINE_PASSED',
    basis: ({ notice }) => notice?.policy.startWithin.basis ?? basis.path,
    message: ({ notice }) => ({
      zh: `公示结束已超过 ${notice?.policy.startWithin.days} 天，须重新公示。`,
      en: `More than ${notice?.policy.startWithin.days} days have passed since the notice closed: it must be repeated.`,
    }),
    holds: ({ notice, now }) =>
      !notice?.closesOn || isBefore(now, startBy(notice.closesOn, notice.policy.startWithin)),
  },
  {
    code: 'NOTICE_PERIOD_NOT_ELAPSED',
    basis: ({ notice }) => notice?.policy.intention?.basis ?? basis.intention,
    message: ({ notice }) => ({
      zh: `采购限额标准以上的项目，采购意向须先公开满 ${notice?.policy.intention?.days} 天。`,
      en: `Above the procurement limit the intention must have been public for ${notice?.policy.intention?.days} days.`,
    }),
    holds: ({ project, notice, now }) => !project.aboveLimit || isIntentionOver(project, notice, now),
  },
  {
    code: 'CATALOGUE_ITEM_INACTIVE',
    basis: basis.retiredItem,
    message: ({ project }) => ({
      zh: `目录条目 ${project.serviceCode} 已停用；停用须在公示发布之后公告且有替代条目，或经财政部门确认。`,
      en: `Catalogue item ${project.serviceCode} is retired; it may be finished only if that was announced after publication and a replacement exists, or finance confirms it.`,
    }),
    holds: ({ project, item, now }) => mayFinish(project, item, civilDateOf(now)),
  },
]

function isIntentionOver(
  project: ProcurementProject,
  notice: AdvanceNotice | undefined,
  now: Instant,
): boolean {
  const figure = notice?.policy.intention
  if (!figure) return true
  const published = project.intentionPublishedAt
  return published !== undefined && !isBefore(now, intentionElapsedAt(civilDateOf(published), figure))
}

const isBefore = (a: Instant, b: Instant): boolean => a.epochMilliseconds < b.epochMilliseconds

const entryOf = (project: ProcurementProject, at: Instant): TimelineEntry => ({
  projectId: project.id,
  at,
  event: 'project.procurement-started',
  text: { zh: '采购启动。', en: 'Procurement started.' },
  basis: basis.path,
  isPublic: true,
})
