import { newId } from '@gongshi/domain-kit'
import { events } from '@gongshi/events'
import type { EntityManager } from 'typeorm'
import { instantToRow } from '../database/columns/index.ts'
import { insertMany } from '../database/insert-many.ts'
import type { Announcement } from './announcement.ts'

/**
 * `announce` for many: a handful of statements, however many events.
 *
 * @throws when a body does not have the shape of `packages/events`
 */
export async function announceAll(tx: EntityManager, announcements: readonly Announcement[]): Promise<void> {
  if (announcements.length === 0) return
  const recorded = announcements.map((event) => ({
    ...event,
    eventId: newId(),
    body: events[event.name].shape.parse(event.body),
  }))
  await insertMany(
    tx,
    'outbox',
    recorded.map((event) => ({
      event_id: event.eventId,
      name: event.name,
      aggregate_id: event.aggregateId,
      aggregate_version: event.aggregateVersion,
      occurred_at: instantToRow(event.occurredAt) as Date,
      body: JSON.stringify(event.body),
    })),
  )
  await address(
    tx,
    recorded.flatMap(({ name, ...event }) =>
      events[name].listeners.map((listener) => ({ ...event, listener })),
    ),
  )
}

/** One delivery row per listener, each knowing the news about the same record that goes before it. */
async function address(tx: EntityManager, deliveries: readonly Delivery[]): Promise<void> {
  if (deliveries.length === 0) return
  const before = await predecessors(tx, deliveries)
  const now = new Date(0)
  await insertMany(
    tx,
    'outbox_delivery',
    deliveries.map((delivery) => ({
      event_id: delivery.eventId,
      listener: delivery.listener,
      aggregate_id: delivery.aggregateId,
      aggregate_version: delivery.aggregateVersion,
      after_event_id: before.get(delivery) ?? null,
      due_at: now,
    })),
  )
}

/** One event on its way to one listener. */
type Delivery = { eventId: string; listener: string; aggregateId: string; aggregateVersion: number }

/**
 * For each new delivery, the event about the same record that the same listener must apply first.
 *
 * Only what is still on its way counts: what was acknowledged is applied already. The command holds the record, so no
 * other transaction announces about it meanwhile.
 */
async function predecessors(
  tx: EntityManager,
  deliveries: readonly Delivery[],
): Promise<Map<Delivery, string>> {
  const last = new Map(
    (await onTheirWay(tx, deliveries)).map((delivery) => [keyOf(delivery), delivery.eventId]),
  )
  const before = new Map<Delivery, string>()
  for (const delivery of deliveries) {
    const previous = last.get(keyOf(delivery))
    if (previous) before.set(delivery, previous)
    last.set(keyOf(delivery), delivery.eventId)
  }
  return before
}

async function onTheirWay(tx: EntityManager, deliveries: readonly Delivery[]): Promise<Delivery[]> {
  return tx.query(
    `select event_id as eventId, listener, aggregate_id as aggregateId
       from outbox_delivery
      where aggregate_id in (?) and settled = 0
      order by aggregate_version, event_id`,
    [[...new Set(deliveries.map((delivery) => delivery.aggregateId))]],
  )
}

function keyOf({ listener, aggregateId }: Pick<Delivery, 'listener' | 'aggregateId'>): string {
  return `${listener} ${aggregateId}`
}
