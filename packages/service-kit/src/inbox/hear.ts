import type { EventEnvelope, EventName, RoomName } from '@gongshi/events'
import type { EntityManager } from 'typeorm'

/** What a room does when it hears of an event. */
export type Listener = {
  room: RoomName
  event: EventName
  apply: (tx: EntityManager, envelope: EventEnvelope) => Promise<void>
  /** The same for several at once, in the order of their records' versions. */
  applyAll: (tx: EntityManager, envelopes: readonly EventEnvelope[]) => Promise<void>
}

type Hear<N extends EventName> = {
  room: RoomName
  event: N
  /** Runs in the transaction that keeps the inbox row: once, in the order of the record's versions. */
  apply: (tx: EntityManager, envelope: EventEnvelope<N>) => Promise<void>
}

/** Binds an event to its effect in this room; `hearNews` runs it. */
export function hear<N extends EventName>({ room, event, apply }: Hear<N>): Listener {
  return {
    room,
    event,
    apply: apply as unknown as Listener['apply'],
    applyAll: async (tx, envelopes) => {
      for (const envelope of envelopes) await apply(tx, envelope as unknown as EventEnvelope<N>)
    },
  }
}

type HearMany<N extends EventName> = {
  room: RoomName
  event: N
  /** Up to 50 events of one kind, in the order of their records' versions: a statement for all instead of one for each. */
  applyAll: (tx: EntityManager, envelopes: readonly EventEnvelope<N>[]) => Promise<void>
}

/** `hear` for news that comes by the thousand, as when all notices of a day close at one midnight. */
export function hearMany<N extends EventName>({ room, event, applyAll }: HearMany<N>): Listener {
  const all = applyAll as unknown as Listener['applyAll']
  return { room, event, apply: (tx, envelope) => all(tx, [envelope]), applyAll: all }
}
