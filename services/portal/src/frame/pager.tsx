import { Link } from 'react-router'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { type Change, firstPlace, nextPlace, placeBefore, placeOf } from './place.ts'

type PagerOf = {
  language: Language
  search: URLSearchParams
  page: { hasNextPage: boolean; endCursor?: string | null }
  /** The address of this list at another place. */
  at: (change: Change) => string
}

const text = {
  zh: {
    pages: '翻页',
    first: '第一页',
    before: '上一页',
    next: '下一页',
    rows: '第 {{from}}–{{to}} 项，共 {{count}} 项',
    some: '第 {{from}}–{{to}} 项',
  },
  en: {
    pages: 'Pages',
    first: 'First page',
    before: 'Previous page',
    next: 'Next page',
    rows: '{{from}}–{{to}} of {{count}}',
    some: '{{from}}–{{to}}',
  },
}

/** To the first page, the one before and the next. */
export const Pager = ({ language, search, page, at }: PagerOf) => {
  const say = voice(language, text)
  const place = placeOf(search)
  const before = placeBefore(place)
  return (
    <nav className="pager" aria-label={say('pages')}>
      {place.after ? <Link to={at(firstPlace)}>{say('first')}</Link> : null}
      {before ? (
        <Link rel="prev" to={at(before)}>
          {say('before')}
        </Link>
      ) : null}
      {page.hasNextPage && page.endCursor ? (
        <Link rel="next" to={at(nextPlace(place, page.endCursor))}>
          {say('next')}
        </Link>
      ) : null}
    </nav>
  )
}

/** Which rows of how many these are; empty where there are none, or where nobody knows their numbers. */
export const rowsInWords = (
  language: Language,
  search: URLSearchParams,
  { shown, count }: { shown: number; count: number | null | undefined },
): string => {
  const { row } = placeOf(search)
  if (!row || shown === 0) return ''
  const say = voice(language, text)
  const numbers = { from: row, to: row + shown - 1 }
  return count == null ? say('some', numbers) : say('rows', { ...numbers, count })
}
