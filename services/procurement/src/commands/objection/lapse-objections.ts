import type { Instant } from '@gongshi/domain-kit'
import { lapse } from '../../domain/objection/lapse.ts'
import type { Records } from '../../store/store.ts'
import { objectionResolved } from '../news/objection-news.ts'
import { notToBeMoved } from '../shared/not-to-be-moved.ts'
import { keepWhatTimeDid } from './keep-what-time-did.ts'

/** Forms that were returned and not put right in time are refused for good; once each (domain specification 4.6, AC-57). */
export async function lapseObjections(
  tx: Records,
  objectionIds: readonly string[],
  now: Instant,
): Promise<void> {
  const held = await tx.objections.hold(objectionIds)
  const still = await notToBeMoved(tx, held, ({ projectId }) => projectId, 'CALENDAR')
  const lapsed = still.flatMap((before) => {
    const after = lapse(before, now)
    return after ? [{ before, after: after.objection, entry: after.entry }] : []
  })
  await keepWhatTimeDid(tx, lapsed, {
    timer: 'objection.lapse',
    command: 'lapse-objection',
    now,
    news: objectionResolved,
    change: ({ correctByOn }) => ({ correctByOn: correctByOn?.toString() }),
  })
}
