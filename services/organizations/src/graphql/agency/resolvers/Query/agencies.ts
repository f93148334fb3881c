import { asksFor, connectionOf, decodeCursor, pageSize, termsAsked } from '@gongshi/service-kit'
import type { QueryResolvers } from './../../../types.generated.ts'

export const agencies: NonNullable<QueryResolvers['agencies']> = async (
  _parent,
  { text, role, first, after },
  { store },
  info,
) => {
  const words = (text ?? '').trim()
  termsAsked(words, ['text'])
  const asked = { text: words, role: role ?? null }
  const from = after ? String(decodeCursor(after, 1)[0]) : null
  const [rows, totalCount] = await Promise.all([
    store.agencies.page(asked, pageSize(first) + 1, from),
    asksFor(info, 'totalCount') ? store.agencies.count(asked) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ uscc }) => [uscc], totalCount })
}
