import { waits } from './waits.ts'

/** How long a request may take at the gateway, by the name of its operation, in milliseconds. */
export type SlowOperations = Readonly<Record<string, number>>

/**
 * Operations that may take longer than others, each with its time at the gateway; the board waits longer for them, and the rooms
 * are told. Only for operations the gateway knows beforehand: a name that anybody may write gives nobody time.
 */
export const slowOperations: SlowOperations = {
  // a page of a whole table that somebody takes away: nobody looks at an empty window meanwhile
  EveryNotice: 6000,
}

/** No operation is given more: whoever waits at the other end of the line has hung up by then. */
export const LONGEST_MS = 60_000

/**
 * How much longer than others an operation may take: as much on each of its waits, so that their order stays.
 *
 * @returns 0 for an operation like all others
 */
export const longerBy = (operation: string | undefined, slow: SlowOperations): number =>
  operation !== undefined && Object.hasOwn(slow, operation) ? slow[operation]! - waits.request.ms : 0
