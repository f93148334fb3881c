import type { DataSource } from 'typeorm'
import { inTransaction } from '../database/in-transaction.ts'

const A_BATCH = 1000

/**
 * Removes one batch of events that are older than `days` and that every listener has applied.
 *
 * @returns how many left; call again while it is not 0
 */
export async function forgetSettled(dataSource: DataSource, days: number): Promise<number> {
  return inTransaction(
    dataSource,
    async (tx) => {
      const old: { event_id: string }[] = await tx.query(
        `select event_id from outbox o
          where recorded_at < timestampadd(day, ?, utc_timestamp(3))
            and not exists (select 1 from outbox_delivery d where d.event_id = o.event_id and d.settled = 0)
          order by recorded_at limit ${A_BATCH}`,
        [-days],
      )
      const ids = old.map((row) => row.event_id)
      if (ids.length === 0) return 0
      await tx.query('delete from outbox_delivery where event_id in (?)', [ids])
      await tx.query('delete from outbox where event_id in (?)', [ids])
      return ids.length
    },
    { unhurried: true },
  )
}
