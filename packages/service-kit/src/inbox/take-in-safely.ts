import type { DataSource } from 'typeorm'
import { isDatabaseAway } from '../database/database-errors.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Log } from '../log/open-log.ts'
import { wasTakenInMeanwhile } from './applied-meanwhile.ts'
import type { Listener } from './hear.ts'
import { type News, type TakenIn, takeIn } from './take-in.ts'

type Safely = { dataSource: DataSource; listeners: ReadonlyMap<string, Listener>; log: Log }

/**
 * Takes events in together; when one of them cannot be applied, one by one, so that it holds up nobody but its own
 * record. What failed stays unacknowledged and comes again.
 *
 * @throws when the database is away
 */
export async function takeInSafely(news: News, { dataSource, listeners, log }: Safely): Promise<TakenIn> {
  const attempt = (some: News) =>
    inTransaction(dataSource, (tx) => takeIn(tx, some, listeners), { unhurried: true })
  const twice = (some: News) =>
    attempt(some).catch((error) => (wasTakenInMeanwhile(error) ? attempt(some) : Promise.reject(error)))
  try {
    return await twice(news)
  } catch (error) {
    if (isDatabaseAway(error)) throw error
  }
  const taken: TakenIn = { applied: [], done: [], parked: [] }
  for (const event of news.events) {
    try {
      const one = await twice({ from: news.from, events: [event] })
      taken.applied.push(...one.applied)
      taken.done.push(...one.done)
      taken.parked.push(...one.parked)
    } catch (error) {
      if (isDatabaseAway(error)) throw error
      log.error({ err: error, event: event.name, eventId: event.eventId }, 'an event could not be applied')
    }
  }
  return taken
}
