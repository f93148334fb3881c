import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { QueryResolvers } from './../../../types.generated.ts'
import { organizationQuery } from '../../organization-query.ts'

export const organizations: NonNullable<QueryResolvers['organizations']> = async (
  _parent,
  { filter, first, after },
  { store },
  info,
) => {
  const query = organizationQuery(filter)
  const from = after ? String(decodeCursor(after, 1)[0]) : null
  const [rows, totalCount] = await Promise.all([
    store.organizations.page(query, pageSize(first), from),
    asksFor(info, 'totalCount') ? store.organizations.count(query) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ uscc }) => [uscc], totalCount })
}
