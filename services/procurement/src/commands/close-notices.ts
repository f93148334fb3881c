import type { Actor, Instant } from '@gongshi/domain-kit'
import { close } from '../domain/notice/close.ts'
import type { Pair } from '../domain/notice/moved.ts'
import type { Records } from '../store/store.ts'
import { closed as closedNews } from './news/notice-news.ts'

const BY_TIME: Actor = { kind: 'system', name: 'notice.close' }

/**
 * Closes every notice of these whose end has come: rows, timeline, news and audit, a handful of statements for hundreds.
 *
 * Whatever is not due, not open or not current is left as it is, so that twice is the same as once (AC-09).
 *
 * @param pairs held projects with their held notices
 * @returns the pairs that were closed, as they are now
 */
export async function closeNotices(tx: Records, pairs: readonly Pair[], now: Instant): Promise<Pair[]> {
  const closings = pairs.flatMap((before) => {
    const closed = close(before, now)
    return closed
      ? [{ before, after: { project: closed.project, notice: closed.notice }, entry: closed.entry }]
      : []
  })
  if (closings.length === 0) return []
  await tx.notices.keep(closings.map(({ before, after }) => ({ before: before.notice, after: after.notice })))
  await tx.projects.keep(
    closings.map(({ before, after }) => ({ before: before.project, after: after.project })),
  )
  await tx.timeline.add(closings.map(({ entry }) => entry))
  await tx.announce(closings.map(({ after }) => closedNews(after, now)))
  await tx.audit(closings.map(({ after }) => auditOf(after, now)))
  return closings.map(({ after }) => after)
}

/** `closeNotices` for the notices of due timers, whatever became of them meanwhile. */
export async function closeDueNotices(
  tx: Records,
  noticeIds: readonly string[],
  now: Instant,
): Promise<Pair[]> {
  const projectIds = await tx.notices.projectIdsOf(noticeIds)
  const projects = new Map((await tx.projects.hold(projectIds)).map((project) => [project.id, project]))
  const notices = await tx.notices.hold(noticeIds)
  const pairs = notices.flatMap((notice) => {
    const project = projects.get(notice.projectId)
    return project ? [{ project, notice }] : []
  })
  return closeNotices(tx, pairs, now)
}

const auditOf = ({ project, notice }: Pair, at: Instant) => ({
  at,
  actor: BY_TIME,
  command: 'close-notice',
  aggregateType: 'project',
  aggregateId: project.id,
  version: project.revision,
  change: { noticeId: notice.id, noticeVersion: notice.version, closesAt: notice.closesAt?.toString() },
})
