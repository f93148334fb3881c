/** Rows on a page of every list. */
export const ROWS = 20
/** A longer way back leads to the first page instead. */
const LONGEST_WAY = 24
const gap = '~'

/**
 * Where a page of a list stands: the cursor it begins after, the cursors of the pages one came through, and the number of
 * its first row. The graph knows the way forward only, so the way back is kept in the address.
 */
export type Place = { after: string | undefined; way: readonly string[]; row: number | undefined }
export type Change = Record<'after' | 'way' | 'row', string | null>

export const placeOf = (search: URLSearchParams): Place => {
  const after = search.get('after') || undefined
  if (!after) return { after, way: [], row: 1 }
  const way = (search.get('way') ?? '').split(gap).filter((cursor) => /^[\w.=+/-]+$/.test(cursor))
  const row = Number(search.get('row'))
  const isRow = Number.isSafeInteger(row) && row > 1 && (row - 1) % ROWS === 0
  return { after, way, row: isRow ? row : undefined }
}

/** The address of the next page. */
export const nextPlace = ({ after, way, row }: Place, endCursor: string): Change => ({
  after: endCursor,
  way: after ? [...way, after].slice(-LONGEST_WAY).join(gap) : null,
  row: row ? String(row + ROWS) : null,
})

/** The address of the page before; undefined on the first, and where the way back was too long to keep. */
export const placeBefore = ({ after, way, row }: Place): Change | undefined => {
  if (!after) return undefined
  const before = way.at(-1)
  if (before) {
    const rest = way.slice(0, -1)
    return { after: before, way: rest.join(gap) || null, row: row ? String(row - ROWS) : null }
  }
  return row === ROWS + 1 ? firstPlace : undefined
}

export const firstPlace: Change = { after: null, way: null, row: null }
