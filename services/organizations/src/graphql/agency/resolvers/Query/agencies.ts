import { connectionOf, decodeCursor, inputInvalid, pageSize } from '@gongshi/service-kit'
import { asksFor } from '../../../asks-for.ts'
import type { QueryResolvers } from './../../../types.generated.ts'

const LONGEST_TEXT = 100

export const agencies: NonNullable<QueryResolvers['agencies']> = async (
  _parent,
  { text, first, after },
  { store },
  info,
) => {
  const words = (text ?? '').trim()
  if (words.length > LONGEST_TEXT) throw tooLong()
  const from = after ? String(decodeCursor(after, 1)[0]) : null
  const [rows, totalCount] = await Promise.all([
    store.agencies.page(words, pageSize(first) + 1, from),
    asksFor(info, 'totalCount') ? store.agencies.count(words) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ uscc }) => [uscc], totalCount })
}

const tooLong = () =>
  inputInvalid(
    {
      zh: `检索文字最多 ${LONGEST_TEXT} 字。`,
      en: `A search takes at most ${LONGEST_TEXT} characters.`,
    },
    ['text'],
  )
