import type { Instant } from '@gongshi/domain-kit'
import { passed } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import { movedPair, type Pair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'

export type Closed = { project: ProcurementProject; notice: AdvanceNotice; entry: TimelineEntry }

/**
 * Closes a notice whose end has come. Timer, sweep and a late starter all come here, and twice is the same as once.
 *
 * @returns undefined when there is nothing to close: another version is current, it is not open, or its end is not reached
 * @source domain specification 4.4 closeNotice, 4.5.3; AC-02, AC-09
 */
export function close(pair: Pair, now: Instant): Closed | undefined {
  if (!isDue(pair, now)) return undefined
  const moved = movedPair(pair, 'closeNotice', 'close')
  if (!moved.ok) return undefined
  const notice = changed(pair.notice, {
    state: moved.value.noticeState,
    closedAt: now,
    earlierDeadline: undefined,
  })
  const project = passed(pair.project, { state: moved.value.projectState, noticeClosedAt: now }, now)
  return { project, notice, entry: entryOf(notice) }
}

/** Whether a notice's end has come while it is open and current. */
export function isDue({ project, notice }: Pair, now: Instant): boolean {
  const isCurrent = project.currentNoticeId === notice.id
  return isCurrent && notice.state === 'OPEN' && isPast(notice.closesAt, now)
}

function isPast(closesAt: Instant | undefined, now: Instant): boolean {
  return closesAt !== undefined && now.epochMilliseconds >= closesAt.epochMilliseconds
}

const entryOf = (notice: AdvanceNotice): TimelineEntry => ({
  projectId: notice.projectId,
  at: notice.closesAt!,
  event: 'notice.closed',
  text: {
    zh: `采购前公示第 ${notice.version} 版公示期满，公示结束。`,
    en: `The notice period of version ${notice.version} has run its full length; the notice is closed.`,
  },
  basis: notice.policy.basis,
  isPublic: true,
})
