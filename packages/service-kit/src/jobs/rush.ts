/** News of a rush waits this long at most. */
const LONGEST_MS = 5000

const begun = new WeakMap<object, number>()

/** Marks that more falls due at once than one batch holds; ends by itself after five seconds. */
export function beginRush(database: object, atMs = performance.now()): void {
  if (!begun.has(database)) begun.set(database, atMs)
}

/** What was due has been done. */
export function endRush(database: object): void {
  begun.delete(database)
}

/**
 * Whether news should wait because records fall due by the thousand: telling of the first while the last still wait
 * makes these three times as late, for they share one database (docs/bench.md).
 *
 * @param database what both work on: the room's data source
 */
export function isRush(database: object, atMs = performance.now()): boolean {
  const since = begun.get(database)
  return since !== undefined && atMs - since < LONGEST_MS
}
