import { connectionOf, decodeCursor, instantInCursor, pageSize } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'

export const registrationAnnouncements: NonNullable<QueryResolvers['registrationAnnouncements']> = async (
  _parent,
  { first, after },
  { store },
) => {
  const [at, id] = after ? decodeCursor(after, 2) : []
  const from = after ? { at: instantInCursor(at), id: String(id) } : undefined
  const rows = await store.applications.certified(pageSize(first) + 1, from)
  const cursorOf = ({ certifiedAt, id }: (typeof rows)[number]) => [certifiedAt!.epochMilliseconds, id]
  return connectionOf({ rows, first, after, cursorOf, totalCount: null })
}
