import type { Instant } from '@gongshi/domain-kit'
import type { z } from 'zod'
import type { events } from './events.ts'

/** The name of something that happened: past tense, with the version of its shape. */
export type EventName = keyof typeof events

/** What an event says. */
export type EventBody<N extends EventName> = z.infer<(typeof events)[N]['shape']>

/** An event as a listener gets it. */
export type EventEnvelope<N extends EventName = EventName> = {
  eventId: string
  name: N
  aggregateId: string
  /** Grows with every change of the record; news about one record is applied in this order. */
  aggregateVersion: number
  occurredAt: Instant
  body: EventBody<N>
}
