import DataLoader from 'dataloader'

type KeyedLoader<Row> = {
  /** Reads the rows of many keys in one statement; their order does not matter, and keys may be missing. */
  load: (keys: readonly string[]) => Promise<readonly Row[]>
  keyOf: (row: Row) => string
}

/**
 * A loader for one type and one request: all `load(key)` of one tick become one statement.
 *
 * Made in the room's `context` function, so that it lives as long as its request and never shows one caller what
 * another may see. `__resolveReference` and fields of lists read through it.
 *
 * @returns a DataLoader that gives null for a key without a row
 * @example
 * context: ({ actor, signal }) => ({
 *   store, clock, actor, signal,
 *   agencies: keyedLoader({ load: (codes) => store.agencies.byUsccs(codes), keyOf: (agency) => agency.uscc }),
 * })
 */
export function keyedLoader<Row>({ load, keyOf }: KeyedLoader<Row>): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await load(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key) ?? null)
  })
}
