import { Temporal } from '@gongshi/domain-kit'
import { type EventEnvelope, type EventName, events } from '@gongshi/events'
import { z } from 'zod'

/** An event as it travels: JSON. */
const wireEvent = z.object({
  eventId: z.string(),
  name: z.string(),
  aggregateId: z.string(),
  aggregateVersion: z.int(),
  occurredAt: z.string(),
  body: z.unknown(),
  /** The event about the same record that must be applied first, while it is still on its way. */
  after: z.string().optional(),
})
export type WireEvent = z.infer<typeof wireEvent>

/** One job: up to 50 events for one listener; its seal says from whom. */
export const newsJob = z.object({ events: z.array(wireEvent) })
export type NewsJob = z.infer<typeof newsJob>

/** One job: what a listener has applied; its seal says which. */
export const ackJob = z.object({ eventIds: z.array(z.string()) })
export type AckJob = z.infer<typeof ackJob>

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
