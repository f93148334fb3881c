import type { IncomingHttpHeaders } from 'node:http'
import { LONGEST_MS } from './slow-operations.ts'
import { waits } from './waits.ts'

/** Tells a room how long whoever asks will wait for it, in milliseconds. */
export const WAIT_HEADER = 'x-gongshi-waits'

/** What the way there and back takes of a wait, at the most. */
const WAY_MS = waits.asked.ms - waits.room.ms

/**
 * How long a room may take for an answer: less than whoever asks will wait, so that its word arrives.
 *
 * @returns the room's ordinary time where nothing readable was told
 */
export function timeFor(headers: IncomingHttpHeaders): number {
  const told = headers[WAIT_HEADER]
  if (typeof told !== 'string' || !/^\d{1,6}$/.test(told)) return waits.room.ms
  return Math.min(Math.max(Number(told) - WAY_MS, WAY_MS), LONGEST_MS)
}
