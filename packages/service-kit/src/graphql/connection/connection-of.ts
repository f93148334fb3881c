import { encodeCursor, type Keyset } from './cursor.ts'
import { pageSize } from './page-size.ts'

/** One page of a list as a Relay connection. */
export type Connection<Row> = {
  edges: { cursor: string; node: Row }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount: number | null
}

type Page<Row> = {
  rows: readonly Row[]
  first: number | null | undefined
  after?: string | null
  cursorOf: (row: Row) => Keyset
  totalCount?: number | null
}

/**
 * A page as a Relay connection.
 *
 * @param page `rows` holds what the store found when asked for `first + 1` rows: the one too many says that more follows.
 *   `totalCount` only where an index makes it cheap.
 * @throws GraphQLError INPUT_INVALID when `first` is outside 1 to 100
 */
export function connectionOf<Row>(page: Page<Row>): Connection<Row> {
  const size = pageSize(page.first)
  const edges = page.rows.slice(0, size).map((node) => ({ cursor: encodeCursor(page.cursorOf(node)), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: page.rows.length > size,
      hasPreviousPage: page.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount ?? null,
  }
}
