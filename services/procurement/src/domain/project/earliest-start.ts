import { civilDateOf, type Instant, Temporal } from '@gongshi/domain-kit'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { ProcurementProject } from './project.ts'
import { intentionElapsedAt, startBy } from './start-window.ts'

/**
 * The earliest instant at which procurement may start: the end of the notice, and above the limit of the intention's period if
 * that is later. Undefined while it cannot be told.
 */
export function earliestStartAt(
  project: ProcurementProject,
  notice: AdvanceNotice | undefined,
): Instant | undefined {
  const isRunning = project.state === 'NOTICE_OPEN' || project.state === 'NOTICE_CLOSED'
  if (!isRunning || !notice?.closesAt) return undefined
  const { intention } = notice.policy
  if (!project.aboveLimit || !intention) return notice.closesAt
  if (!project.intentionPublishedAt) return undefined
  const elapsed = intentionElapsedAt(civilDateOf(project.intentionPublishedAt), intention)
  return Temporal.Instant.compare(elapsed, notice.closesAt) > 0 ? elapsed : notice.closesAt
}

/** By when procurement must start on a notice that closed; undefined while none has. */
export function startDue(
  project: ProcurementProject,
  notice: AdvanceNotice | undefined,
): Instant | undefined {
  if (project.state !== 'NOTICE_CLOSED' || !notice?.closesOn) return undefined
  return startBy(notice.closesOn, notice.policy.startWithin)
}
