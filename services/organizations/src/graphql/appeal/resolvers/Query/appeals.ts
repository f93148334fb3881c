import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { agencyOf } from '../../../../domain/appeal/offices.ts'
import { spokenForBy } from '../../../../domain/organization/speaks-for-organization.ts'
import { present } from '../../../../domain/present.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const appeals: NonNullable<QueryResolvers['appeals']> = async (
  _parent,
  { filter, first, after },
  { store, actor },
  info,
) => {
  const reader = { uscc: spokenForBy(actor), agencyUscc: agencyOf(actor) }
  const question = { ...present(filter ?? {}), reader }
  const beforeId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const [rows, totalCount] = await Promise.all([
    store.appeals.page(question, pageSize(first) + 1, beforeId),
    asksFor(info, 'totalCount') ? store.appeals.count(question) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
}
