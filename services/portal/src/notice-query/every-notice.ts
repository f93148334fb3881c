import { askGraph } from '../graph/ask-graph.ts'
import { EveryNoticeDocument, type EveryNoticeQuery } from '../graph/documents.generated/graphql.ts'
import { whole } from '../graph/whole.ts'
import type { NoticeQuery } from './notice-query.ts'

export type NoticeForTaking = NonNullable<EveryNoticeQuery['notices']>['edges'][number]['node']

/**
 * All rows of one search, page after page, in the board's order.
 *
 * @param most how many at the most; a feed wants the first hundred, a table as many as a spreadsheet bears
 */
export const everyNotice = async (query: NoticeQuery, most: number): Promise<NoticeForTaking[]> => {
  const rows: NoticeForTaking[] = []
  let after: string | null | undefined
  do {
    const answer = await askGraph(EveryNoticeDocument, {
      filter: query.filter,
      orderBy: query.orderBy,
      after,
    })
    const { edges, pageInfo } = whole(answer, 'notices')
    rows.push(...edges.map((edge) => edge.node))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after && rows.length < most)
  return rows.slice(0, most)
}
