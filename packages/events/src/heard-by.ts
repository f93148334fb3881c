import { events } from './events.ts'
import type { RoomName } from './room.ts'
import type { EventName } from './types.ts'

/** The events a room listens to. */
export function heardBy(room: RoomName): EventName[] {
  const names = Object.keys(events) as EventName[]
  return names.filter((name) => (events[name].listeners as readonly RoomName[]).includes(room))
}
