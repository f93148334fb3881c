import { boardFilterOf } from '../../../notice/board-filter-of.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const noticeCounts: NonNullable<QueryResolvers['noticeCounts']> = (_parent, args, { store }) => {
  const filter = boardFilterOf(args.filter)
  return filter ? store.boardCounts.of(filter) : null
}
