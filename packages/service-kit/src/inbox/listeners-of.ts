import { type EventName, heardBy, type RoomName } from '@gongshi/events'
import type { Listener } from './hear.ts'

/**
 * A room's listeners by event.
 *
 * @throws when the table of packages/events and the listeners disagree, naming every event
 */
export function listenersOf(room: RoomName, listeners: readonly Listener[]): ReadonlyMap<string, Listener> {
  const has = new Map<EventName, Listener>(listeners.map((listener) => [listener.event, listener]))
  const wanted = new Set(heardBy(room))
  const missing = [...wanted].filter((name) => !has.has(name))
  const extra = [...has.keys()].filter((name) => !wanted.has(name))
  if (missing.length + extra.length === 0) return has
  throw new Error(
    [
      missing.length
        ? `${room} does not hear ${missing.join(', ')}, but packages/events says it listens`
        : '',
      extra.length ? `${room} hears ${extra.join(', ')}, but packages/events does not say so` : '',
    ]
      .filter(Boolean)
      .join('; '),
  )
}
