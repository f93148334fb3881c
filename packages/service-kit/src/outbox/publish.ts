import type { DataSource } from 'typeorm'
import type { Queues } from '../queues/open-queues.ts'
import { claimDeliveries, type Parcel } from './claim-deliveries.ts'
import { newsAt } from './news-queue.ts'
import { readParcels } from './read-parcels.ts'
import type { NewsJob } from './wire.ts'

type Published = { first: number; again: number; more: boolean }

type Publish = { dataSource: DataSource; queues: Queues }

/**
 * Brings what is due to its listeners' queues, one job for up to 50 events.
 *
 * @throws RedisAway, after making what could not be brought due again at once
 */
export async function publish({ dataSource, queues }: Publish): Promise<Published> {
  const { parcels, more } = await claimDeliveries(dataSource)
  if (parcels.length === 0) return { first: 0, again: 0, more }
  const eventsIn = await readParcels(dataSource, parcels)
  for (const [listener, theirs] of Map.groupBy(parcels, (parcel) => parcel.listener)) {
    const jobs = theirs.map((parcel) => ({
      name: 'news',
      data: queues.seal.seal(listener, { events: eventsIn(parcel) } satisfies NewsJob),
      opts: { jobId: parcel.batch, attempts: 3, backoff: { type: 'fixed', delay: 1000 } },
    }))
    await queues
      .use(newsAt(listener), (queue) => queue.addBulk(jobs))
      .catch(async (error) => {
        await giveBack(dataSource, theirs)
        throw error
      })
  }
  return { first: count(parcels, false), again: count(parcels, true), more }
}

function count(parcels: readonly Parcel[], again: boolean): number {
  return parcels.reduce((sum, parcel) => sum + (parcel.again === again ? parcel.eventIds.length : 0), 0)
}

async function giveBack(dataSource: DataSource, parcels: readonly Parcel[]): Promise<void> {
  await dataSource.query(
    'update outbox_delivery set due_at = utc_timestamp(3) where settled = 0 and listener = ? and event_id in (?)',
    [parcels[0]?.listener, parcels.flatMap(({ eventIds }) => eventIds)],
  )
}
