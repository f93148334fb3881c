import type { z } from 'zod'
import type { RoomName } from './room.ts'

/** Who announces an event, who listens, and what it says: ids and dates, never a person's data. */
export type EventRow<S extends z.ZodType = z.ZodType> = {
  owner: RoomName
  listeners: readonly RoomName[]
  shape: S
}

/** A row of the table of events. */
export function row<S extends z.ZodType>(
  owner: RoomName,
  listeners: readonly RoomName[],
  shape: S,
): EventRow<S> {
  return { owner, listeners, shape }
}
