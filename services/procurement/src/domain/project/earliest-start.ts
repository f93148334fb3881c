import { civilDateOf, type Instant, isIn, Temporal } from '@gongshi/domain-kit'
import type { AdvanceNotice } from '../notice/notice.ts'
import { bars } from '../objection/blocks.ts'
import type { ObjectionFacts } from '../objection/objection.ts'
import type { ProcurementProject } from './project.ts'
import { intentionElapsedAt, startBy } from './start-window.ts'
import { projectMoves } from './states.ts'

/**
 * The earliest instant at which procurement may start: the end of the notice, above the limit of the intention's period, and of
 * the publicity of an only supplier, whichever is last. Undefined while it cannot be told: an objection is not decided, or a
 * correction owed.
 */
export function earliestStartAt(
  project: ProcurementProject,
  notice: AdvanceNotice | undefined,
  objections: readonly ObjectionFacts[] = [],
): Instant | undefined {
  const isRunning = isIn(projectMoves, project.state, 'dated')
  if (!isRunning || project.correctionDue || objections.some(bars) || !notice?.closesAt) return undefined
  const ends = [notice.closesAt, intentionEnd(project, notice), singleSourceEnd(project)]
  return ends.every((end) => end !== undefined) ? latest(ends) : undefined
}

const noWait = Temporal.Instant.fromEpochMilliseconds(0)

/** Undefined while the intention is owed and not public. */
function intentionEnd(project: ProcurementProject, { policy }: AdvanceNotice): Instant | undefined {
  const { aboveLimit, intentionPublishedAt } = project
  if (!aboveLimit || !policy.intention) return noWait
  return intentionPublishedAt && intentionElapsedAt(civilDateOf(intentionPublishedAt), policy.intention)
}

/** Undefined while the only supplier is owed to the public and not named. */
function singleSourceEnd({ mustPublishSingleSource, singleSource }: ProcurementProject): Instant | undefined {
  return mustPublishSingleSource ? singleSource?.closesAt : noWait
}

const latest = (ends: readonly Instant[]): Instant =>
  ends.reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a))

/** By when procurement must start on a notice that closed; undefined while none has. */
export function startDue(
  project: ProcurementProject,
  notice: AdvanceNotice | undefined,
): Instant | undefined {
  if (project.state !== 'NOTICE_CLOSED' || !notice?.closesOn) return undefined
  return startBy(notice.closesOn, notice.policy.startWithin)
}
