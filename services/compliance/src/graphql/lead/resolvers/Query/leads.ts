import { divisionPrefix } from '@gongshi/domain-kit'
import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { readsLeads } from '../../../../domain/lead/lead.ts'
import type { QueryResolvers } from './../../../types.generated.ts'

export const leads: NonNullable<QueryResolvers['leads']> = async (
  _parent,
  { uscc, first, after },
  { store, actor },
  info,
) => {
  const read = readsLeads(actor) ? divisionPrefix(actor.divisionCode ?? '') : undefined
  if (read === undefined) return null
  const question = { read, uscc: uscc ?? undefined }
  const beforeId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const [rows, totalCount] = await Promise.all([
    store.leads.page(question, pageSize(first) + 1, beforeId),
    asksFor(info, 'totalCount') ? store.leads.count(question) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
}
