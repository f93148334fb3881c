import { askGraph } from '../graph/ask-graph.ts'
import { EveryNoticeDocument, type EveryNoticeQuery } from '../graph/documents.generated/graphql.ts'
import { whole } from '../graph/whole.ts'
import { inTurn } from './in-turn.ts'
import type { NoticeQuery } from './notice-query.ts'
import { patiently } from './patiently.ts'

export type NoticeForTaking = NonNullable<EveryNoticeQuery['notices']>['edges'][number]['node']

/**
 * All rows of one search, page after page, in the board's order. A page is asked for when it is wanted, a few at a time for
 * all readers together, and again when a later one could not be had; whoever has left is asked for no more.
 *
 * @param signal falls when the reader leaves
 * @throws GraphAway when a page cannot be had at all
 */
export async function* noticePages(
  query: Pick<NoticeQuery, 'filter' | 'orderBy'>,
  signal: AbortSignal,
): AsyncGenerator<NoticeForTaking[]> {
  let after: string | null | undefined
  do {
    const variables = { filter: query.filter, orderBy: query.orderBy, after }
    const ask = async () =>
      whole(await inTurn(() => askGraph(EveryNoticeDocument, variables, { signal }), signal), 'notices')
    // nothing has been sent before the first page: a graph that is away is told at once
    const { edges, pageInfo } = after ? await patiently(ask, signal) : await ask()
    yield edges.map((edge) => edge.node)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after && !signal.aborted)
}

/** The pages with the first one had already: what is wrong with the question is told before the answer begins. */
export async function begun<Page>(pages: AsyncGenerator<Page>): Promise<AsyncGenerator<Page>> {
  const first = await pages.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* pages
  })()
}
