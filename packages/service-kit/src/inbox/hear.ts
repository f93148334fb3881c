import type { EventEnvelope, EventName, RoomName } from '@gongshi/events'
import type { EntityManager } from 'typeorm'

/** What a room does when it hears of an event. */
export type Listener = {
  room: RoomName
  event: EventName
  apply: (tx: EntityManager, envelope: EventEnvelope) => Promise<void>
}

type Hear<N extends EventName> = {
  room: RoomName
  event: N
  /** Runs in the transaction that keeps the inbox row: once, in the order of the record's versions. */
  apply: (tx: EntityManager, envelope: EventEnvelope<N>) => Promise<void>
}

/** Binds an event to its effect in this room; `hearNews` runs it. */
export const hear = <N extends EventName>({ room, event, apply }: Hear<N>): Listener => ({
  room,
  event,
  apply: apply as unknown as Listener['apply'],
})
