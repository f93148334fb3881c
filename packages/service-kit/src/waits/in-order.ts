/** One wait: how long, why so long, and inside which other one. */
export type Wait = { ms: number; why: string; inside?: string }

/** Kept back of a wait, for whoever waits to make something of what came – or of its not coming. */
export const RESERVE_MS = 100

/**
 * A table of waits in its order: each ends before the one it stands inside, with a reserve.
 *
 * @throws RangeError naming every row that does not
 */
export function inOrder<const Table extends Readonly<Record<string, Wait>>>(table: Table): Table {
  const wrong = Object.entries(table).flatMap(([name, { ms, inside }]) => {
    if (inside === undefined) return []
    const outer = table[inside]
    if (!outer) return [`${name} stands inside ${inside}, which is no row`]
    return fitsInside(ms, outer.ms)
      ? []
      : [`${name} (${ms} ms) does not end before ${inside} (${outer.ms} ms)`]
  })
  if (wrong.length > 0) throw new RangeError(`waits: ${wrong.join('; ')}`)
  return table
}

/** Whether a wait ends before the one around it, with the reserve. */
export const fitsInside = (ms: number, outerMs: number): boolean => ms + RESERVE_MS <= outerMs
