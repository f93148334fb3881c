import { type EventEnvelope, heardBy, type RoomName } from '@gongshi/events'
import { hear, type Listener } from '../src/inbox/hear.ts'

/** Listeners to all a room hears, whose effect is a row in the table `effect (event_id, aggregate_id, version)`. */
export function listenersThatNote(
  room: RoomName,
  before: (event: EventEnvelope) => void = () => {},
): Listener[] {
  return heardBy(room).map((event) =>
    hear({
      room,
      event,
      apply: async (tx, envelope) => {
        before(envelope)
        await tx.query('insert into effect (event_id, aggregate_id, version) values (?, ?, ?)', [
          envelope.eventId,
          envelope.aggregateId,
          envelope.aggregateVersion,
        ])
      },
    }),
  )
}

/** Where the effects are noted, in the order in which they happened; twice is visible. */
export const EFFECT_TABLE = `create table effect (
  seq bigint auto_increment primary key, event_id char(36) not null, aggregate_id varchar(64) not null, version int not null)`
