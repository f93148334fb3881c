import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { readsProposalsIn } from '../../../../domain/succession/sees-succession.ts'
import type { QueryResolvers } from './../../../types.generated.ts'

export const agencySuccessions: NonNullable<QueryResolvers['agencySuccessions']> = async (
  _parent,
  { first, after },
  { store, actor },
  info,
) => {
  const asked = { proposedWithin: readsProposalsIn(actor) }
  const beforeId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const [rows, totalCount] = await Promise.all([
    store.successions.page(asked, pageSize(first) + 1, beforeId),
    asksFor(info, 'totalCount') ? store.successions.count(asked) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
}
