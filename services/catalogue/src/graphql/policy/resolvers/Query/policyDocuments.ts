import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'

export const policyDocuments: NonNullable<QueryResolvers['policyDocuments']> = async (
  _parent,
  { first, after },
  { store },
) => {
  const [last] = after ? decodeCursor(after, 1) : [null]
  const limit = pageSize(first) + 1
  const [rows, totalCount] = await Promise.all([
    store.documents.page({ after: last === null ? null : String(last), limit }),
    store.documents.count(),
  ])
  return connectionOf({ rows, first, after, totalCount, cursorOf: ({ id }) => [id] })
}
