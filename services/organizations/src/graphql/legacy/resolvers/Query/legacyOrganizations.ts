import { asksFor, connectionOf, decodeCursor, pageSize, termsAsked } from '@gongshi/service-kit'
import type { QueryResolvers } from './../../../types.generated.ts'

export const legacyOrganizations: NonNullable<QueryResolvers['legacyOrganizations']> = async (
  _parent,
  { text, linked, first, after },
  { store },
  info,
) => {
  const words = (text ?? '').trim()
  termsAsked(words, ['text'])
  const asked = { text: words, linked: linked ?? null }
  const from = after ? String(decodeCursor(after, 1)[0]) : null
  const [rows, totalCount] = await Promise.all([
    store.legacies.page(asked, pageSize(first) + 1, from),
    asksFor(info, 'totalCount') ? store.legacies.count(asked) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
}
