import { newId } from '@gongshi/domain-kit'
import type { DataSource, EntityManager } from 'typeorm'
import { inTransaction } from '../database/in-transaction.ts'

/** Events for one listener that travel in one job; its id stays the same when they travel again. */
export type Parcel = { batch: string; listener: string; eventIds: string[]; again: boolean }

type Due = { event_id: string; listener: string; batch: string | null }

/** Deliveries looked at in one go. */
const LIMIT = 1000
/** Events a job (platform 5). */
const A_JOB = 50

/**
 * Takes what is due for publishing, and makes it due again for the case that no acknowledgement comes: after 10, 20, 40
 * and then every 60 seconds.
 *
 * The rows are settled before anything goes to Redis, so no lock waits for the network; whoever dies in between has
 * only delayed them.
 */
export async function claimDeliveries(dataSource: DataSource): Promise<{ parcels: Parcel[]; more: boolean }> {
  if (!(await isAnyDue(dataSource))) return { parcels: [], more: false }
  return inTransaction(
    dataSource,
    async (tx) => {
      const due: Due[] = await tx.query(
        `select event_id, listener, batch from outbox_delivery
          where settled = 0 and due_at <= utc_timestamp(3)
          order by due_at, batch, event_id limit ${LIMIT} for update skip locked`,
      )
      const parcels = pack(due)
      for (const parcel of parcels) await postpone(tx, parcel)
      return { parcels, more: due.length === LIMIT }
    },
    { unhurried: true },
  )
}

/** One look at the index, so that an idle relay costs no transaction. */
async function isAnyDue(dataSource: DataSource): Promise<boolean> {
  const due = await dataSource.query(
    'select 1 from outbox_delivery where settled = 0 and due_at <= utc_timestamp(3) limit 1',
  )
  return due.length > 0
}

/** Rows that travelled together travel together again; new ones are packed by listener, 50 a job. */
function pack(due: readonly Due[]): Parcel[] {
  const parcels: Parcel[] = []
  const open = new Map<string, Parcel>()
  for (const { event_id, listener, batch } of due) {
    const key = batch ?? listener
    const parcel = open.get(key)
    if (parcel && parcel.eventIds.length < A_JOB) {
      parcel.eventIds.push(event_id)
    } else {
      const fresh = { batch: batch ?? newId(), listener, eventIds: [event_id], again: batch !== null }
      open.set(key, fresh)
      parcels.push(fresh)
    }
  }
  return parcels
}

async function postpone(tx: EntityManager, { batch, listener, eventIds }: Parcel): Promise<void> {
  await tx.query(
    `update outbox_delivery
        set due_at = timestampadd(second, least(60, 10 * pow(2, least(attempts, 5))), utc_timestamp(3)),
            attempts = attempts + 1, batch = ?
      where listener = ? and event_id in (?)`,
    [batch, listener, eventIds],
  )
}
