import { hasStoodLongest } from '../../domain/notice/end-suspension.ts'
import type { Records } from '../../store/store.ts'
import type { DaysGround } from '../shared/days-ground.ts'
import { holdUpToDate } from '../shared/hold-project.ts'

/** Suspensions that have lasted as long as they may end (`suspension.maxDays`); the notice then runs on from that day, however late. */
export async function endDueSuspensions(
  tx: Records,
  noticeIds: readonly string[],
  ground: DaysGround,
): Promise<void> {
  const { now } = ground
  const due = (await tx.notices.byIds(noticeIds)).filter((notice) => hasStoodLongest(notice, now))
  const projectIds = [...new Set(due.map(({ projectId }) => projectId))].sort()
  for (const projectId of projectIds) await holdUpToDate(tx, projectId, now, ground)
}
