import type { DataSource } from 'typeorm'
import { inTransaction } from '../database/in-transaction.ts'

/** Who has applied which events. */
type Settled = { listener: string; eventIds: readonly string[] }

/** What a listener has applied is not published again. */
export async function settle(dataSource: DataSource, { listener, eventIds }: Settled): Promise<void> {
  if (eventIds.length === 0) return
  await inTransaction(dataSource, (tx) =>
    tx.query('update outbox_delivery set settled = 1 where listener = ? and event_id in (?)', [
      listener,
      eventIds,
    ]),
  )
}
