import type { Instant } from '@gongshi/domain-kit'
import { passed } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import { changed } from './changed.ts'
import { movedPair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'

/** As much of a project and its notice as closing needs: ten thousand close at one midnight, and nobody reads their texts then. */
export type ClosingProject = Pick<
  ProcurementProject,
  | 'id'
  | 'projectNo'
  | 'serviceCode'
  | 'state'
  | 'revision'
  | 'currentNoticeId'
  | 'noticeClosedAt'
  | 'updatedAt'
>
export type ClosingNotice = Pick<
  AdvanceNotice,
  | 'id'
  | 'projectId'
  | 'version'
  | 'state'
  | 'revision'
  | 'changedAt'
  | 'closesOn'
  | 'closesAt'
  | 'closedAt'
  | 'remindedAt'
>
export type ClosingPair = { project: ClosingProject; notice: ClosingNotice }

/**
 * Closes a notice whose end has come. Timer, sweep and a late starter all come here, and twice is the same as once.
 *
 * @returns undefined when there is nothing to close: another version is current, it is not open, or its end is not reached
 * @source domain specification 4.4 closeNotice, 4.5.3; AC-02, AC-09
 */
export function close<P extends ClosingPair>(pair: P, now: Instant): P | undefined {
  if (!isDue(pair, now)) return undefined
  const moved = movedPair(pair, 'closeNotice', 'close')
  if (!moved.ok) return undefined
  const notice = changed(pair.notice, { state: moved.value.noticeState, closedAt: now }, now)
  const project = passed(pair.project, { state: moved.value.projectState, noticeClosedAt: now }, now)
  return { ...pair, project, notice }
}

/** Whether a notice's end has come while it is open and current. */
export function isDue({ project, notice }: ClosingPair, now: Instant): boolean {
  const isCurrent = project.currentNoticeId === notice.id
  return isCurrent && notice.state === 'OPEN' && isPast(notice.closesAt, now)
}

function isPast(closesAt: Instant | undefined, now: Instant): boolean {
  return closesAt !== undefined && now.epochMilliseconds >= closesAt.epochMilliseconds
}
