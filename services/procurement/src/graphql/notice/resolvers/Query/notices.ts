import { civilDateOf } from '@gongshi/domain-kit'
import { asksFor, connectionOf, pageSize } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'
import { boardCursorOf } from '../../board-cursor-of.ts'
import { boardFilterOf } from '../../board-filter-of.ts'

export const notices: NonNullable<QueryResolvers['notices']> = async (
  _parent,
  args,
  { store, now },
  info,
) => {
  const { first, after, orderBy } = args
  const filter = boardFilterOf(args.filter, civilDateOf(await now()))
  const cursor = after ? boardCursorOf(after) : undefined
  const limit = pageSize(first) + 1
  // Nothing here makes a SCHEDULED notice: such a list is empty, not unfiltered.
  if (!filter) return connectionOf({ rows: [], first, cursorOf: () => [], totalCount: 0 })
  const [rows, totalCount] = await Promise.all([
    store.board.page({ filter, order: orderBy ?? 'CLOSES_SOONEST', limit, after: cursor }),
    asksFor(info, 'totalCount') ? store.board.count(filter) : null,
  ])
  const keysets = new Map(rows.map(({ notice, keyset }) => [notice, keyset]))
  const page = rows.map(({ notice }) => notice)
  return connectionOf({
    rows: page,
    first,
    after,
    cursorOf: (notice) => keysets.get(notice) ?? [],
    totalCount,
  })
}
