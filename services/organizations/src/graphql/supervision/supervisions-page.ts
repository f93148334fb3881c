import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { GraphQLResolveInfo } from 'graphql'
import type { SupervisionQuestion } from '../../store/supervision/supervision-filter.ts'
import type { GraphContext } from '../context.ts'
import { readerOf } from './reader-of.ts'

type Paging = { first?: number | null; after?: string | null }

/** A page of the records that fit a question, as far as the one who asks may know of them. */
export async function supervisionsPage(
  asked: Omit<SupervisionQuestion, 'reader'>,
  { first, after }: Paging,
  { store, actor }: Pick<GraphContext, 'store' | 'actor'>,
  info: GraphQLResolveInfo,
) {
  const question = { ...asked, reader: readerOf(actor) }
  const beyondId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const [rows, totalCount] = await Promise.all([
    store.supervisions.page(question, pageSize(first) + 1, beyondId),
    asksFor(info, 'totalCount') ? store.supervisions.count(question) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
}
