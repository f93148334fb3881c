import type { EntityManager } from 'typeorm'
import { insertMany } from '../database/insert-many.ts'
import { fromWire, type WireEvent } from '../outbox/wire.ts'
import type { Listener } from './hear.ts'
import { inboxRow, markApplied, standingOf } from './inbox-rows.ts'
import { sortNews } from './sort-news.ts'

/** Events of one producer. */
export type News = { from: string; events: readonly WireEvent[] }

/** What became of them. */
export type TakenIn = { applied: string[]; done: string[]; parked: string[] }

/**
 * Takes events in, in one transaction: inbox rows and effects together, so that twice is the same as once.
 *
 * @throws what `wasTakenInMeanwhile` knows, when another worker takes in the same event at this moment: try again
 * @throws what an effect throws; nothing was done then
 */
export async function takeIn(
  tx: EntityManager,
  { from, events }: News,
  listeners: ReadonlyMap<string, Listener>,
): Promise<TakenIn> {
  const ids = events.flatMap(({ eventId, after }) => (after ? [eventId, after] : [eventId]))
  const { apply, park, done } = sortNews(events, await standingOf(tx, ids))
  await insertMany(tx, 'inbox', [
    ...apply.filter(({ known }) => !known).map(({ event }) => inboxRow(from, event, 'applied')),
    ...park.map((event) => inboxRow(from, event, 'parked')),
  ])
  await markApplied(
    tx,
    apply.filter(({ known }) => known).map(({ event }) => event.eventId),
  )
  for (const { event } of apply) {
    const listener = listeners.get(event.name)
    if (!listener) throw new Error(`nobody here hears ${event.name}`)
    await listener.apply(tx, fromWire(event))
  }
  return {
    applied: apply.map(({ event }) => event.eventId),
    done: done.map(({ eventId }) => eventId),
    parked: park.map(({ eventId }) => eventId),
  }
}
