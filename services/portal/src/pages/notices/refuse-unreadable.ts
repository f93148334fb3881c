import { unreadInWords } from '../../filters/unread-text.ts'
import { unreadOfWhole } from '../../notice-query/unread-filters.ts'
import type { Language } from '../../text/language.ts'
import { nameOfFilter } from './name-of-filter.ts'

/** Refuses (400, with a sentence) a file or feed of a query that cannot be read: nothing is to be taken for all there is. */
export const refuseUnreadable = (language: Language, search: URLSearchParams): void => {
  const unread = unreadOfWhole(search)
  if (unread.length === 0) return
  const sentences = unread.map((one) => unreadInWords(language, one, (name) => nameOfFilter(language, name)))
  throw new Response(`${sentences.join('\n')}\n`, {
    status: 400,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
