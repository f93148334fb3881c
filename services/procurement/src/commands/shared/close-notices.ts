import type { Actor, Instant } from '@gongshi/domain-kit'
import { type ClosingPair, close } from '../../domain/notice/close.ts'
import type { Records } from '../../store/store.ts'
import { closed as closedNews } from '../news/notice-news.ts'
import { notToBeMoved } from './not-to-be-moved.ts'

const BY_TIME: Actor = { kind: 'system', name: 'notice.close' }

/**
 * Closes every notice of these whose end has come: rows, news and audit, a handful of statements for hundreds.
 *
 * Whatever is not due, not open or not current is left as it is, so that twice is the same as once (AC-09). While the database's
 * clock and the process's own differ nothing is closed: a clock that jumps ahead would close for good. Nor is what a lost day or a
 * corrected calendar is about to move (`not-to-be-moved.ts`).
 *
 * @param pairs held projects with their held notices
 * @returns the pairs that were closed, as they are now
 */
export async function closeNotices<P extends ClosingPair>(
  tx: Records,
  pairs: readonly P[],
  now: Instant,
): Promise<P[]> {
  if (tx.isTimeInDoubt()) return []
  const due = pairs.flatMap((before) => {
    const after = close(before, now)
    return after ? [{ before, after }] : []
  })
  const closings = await notToBeMoved(tx, due, ({ before }) => before.project.id)
  if (closings.length === 0) return []
  await tx.closings.keep(closings)
  await tx.announce(closings.map(({ after }) => closedNews(after, now)))
  await tx.audit(closings.map(({ after }) => auditOf(after, now)))
  return closings.map(({ after }) => after)
}

const auditOf = ({ project, notice }: ClosingPair, at: Instant) => ({
  at,
  actor: BY_TIME,
  command: 'close-notice',
  aggregateType: 'project',
  aggregateId: project.id,
  version: project.revision,
  change: { noticeId: notice.id, noticeVersion: notice.version, closesAt: notice.closesAt?.toString() },
})
