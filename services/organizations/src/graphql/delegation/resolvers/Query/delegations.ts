import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { asOf } from '../../../../domain/delegation/as-of.ts'
import { readerOf } from '../../../../domain/delegation/sees-delegation.ts'
import { present } from '../../../../domain/present.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const delegations: NonNullable<QueryResolvers['delegations']> = async (
  _parent,
  { filter, first, after },
  { store, actor, moment },
  info,
) => {
  const now = await moment()
  const { own, ...asked } = present(filter ?? {})
  const reader = readerOf(actor)
  const question = { ...asked, reader, now, ...(own ? { isOfReader: true } : {}) }
  const beforeId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const [rows, totalCount] = await Promise.all([
    store.delegations.page(question, pageSize(first) + 1, beforeId),
    asksFor(info, 'totalCount') ? store.delegations.count(question) : null,
  ])
  return connectionOf({
    rows: rows.map((kept) => asOf(kept, now)),
    first,
    after,
    cursorOf: ({ id }) => [id],
    totalCount,
  })
}
