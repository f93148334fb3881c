import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import { hasStoodLongest } from '../domain/notice/end-suspension.ts'
import type { Neighbours } from '../neighbours/neighbours.ts'
import type { Records } from '../store/store.ts'
import { holdUpToDate } from './shared/hold-project.ts'

const LOOK_BACK_HOURS = 400 * 24

/**
 * Suspensions that have lasted as long as they may end (`suspension.maxDays`).
 *
 * The catalogue is asked before anything is held. When it does not answer, or the calendar is corrected meanwhile, this throws and the
 * timer fires again later: the notice then runs on from the same day.
 */
export async function endDueSuspensions(
  tx: Records,
  { noticeIds, now, neighbours }: { noticeIds: readonly string[]; now: Instant; neighbours: Neighbours },
): Promise<void> {
  const due = (await tx.notices.byIds(noticeIds)).filter((notice) => hasStoodLongest(notice, now))
  if (due.length === 0) return
  const mark = await tx.calendarMark.read()
  const { policies, calendar } = await neighbours.askCatalogue(civilDateOf(now))
  if ((await tx.calendarMark.holdShared()) !== mark) throw new Error('the calendar was corrected meanwhile')
  const lostDays = await tx.outages.lostDaysSince(now.subtract({ hours: LOOK_BACK_HOURS }))
  const ground = { policies, calendar, lostDays }
  const projectIds = [...new Set(due.map(({ projectId }) => projectId))].sort()
  for (const projectId of projectIds) await holdUpToDate(tx, projectId, now, ground)
}
