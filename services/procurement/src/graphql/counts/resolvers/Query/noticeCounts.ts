import { civilDateOf } from '@gongshi/domain-kit'
import { boardFilterOf } from '../../../notice/board-filter-of.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const noticeCounts: NonNullable<QueryResolvers['noticeCounts']> = async (
  _parent,
  args,
  { store, now },
) => {
  const filter = boardFilterOf(args.filter, civilDateOf(await now()))
  return filter ? store.boardCounts.of(filter) : null
}
