import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'

export const registerEntries: NonNullable<QueryResolvers['registerEntries']> = async (
  _parent,
  { filter, first, after },
  { store },
) => {
  const from = after ? Number(decodeCursor(after, 1)[0]) : 0
  const position = Math.max(from, filter?.afterPosition ?? 0)
  const rows = await store.registerEntries.after(position, pageSize(first) + 1)
  return connectionOf({ rows, first, after, cursorOf: (entry) => [entry.position], totalCount: null })
}
