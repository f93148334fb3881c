import type { DataSource } from 'typeorm'
import { inTransaction } from '../database/in-transaction.ts'
import type { AckJob } from './wire.ts'

/** What a listener has applied is not published again. */
export async function settle(dataSource: DataSource, { listener, eventIds }: AckJob): Promise<void> {
  if (eventIds.length === 0) return
  await inTransaction(dataSource, (tx) =>
    tx.query('update outbox_delivery set settled = 1 where listener = ? and event_id in (?)', [
      listener,
      eventIds,
    ]),
  )
}
