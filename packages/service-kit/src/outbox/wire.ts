import { Temporal } from '@gongshi/domain-kit'
import { type EventEnvelope, type EventName, events } from '@gongshi/events'

/** An event as it travels: JSON. */
export type WireEvent = {
  eventId: string
  name: string
  aggregateId: string
  aggregateVersion: number
  occurredAt: string
  body: unknown
  /** The event about the same record that must be applied first, while it is still on its way. */
  after?: string
}

/** One job: up to 50 events for one listener. */
export type NewsJob = { from: string; events: WireEvent[] }

/** One job: what a listener has applied. */
export type AckJob = { listener: string; eventIds: string[] }

/** @throws when the event is unknown here or does not have its shape */
export function fromWire(wire: WireEvent): EventEnvelope {
  const { after: _after, ...event } = wire
  const row = events[event.name as EventName]
  if (!row) throw new Error(`the event ${event.name} is not in packages/events`)
  return {
    ...event,
    name: event.name as EventName,
    occurredAt: Temporal.Instant.from(event.occurredAt),
    body: row.shape.parse(event.body) as EventEnvelope['body'],
  }
}
