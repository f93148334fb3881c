import { readAmount } from '@gongshi/domain-kit'
import {
  type Check,
  type Checks,
  date,
  division,
  oneOf,
  placeChecks,
  service,
  uscc,
  words,
} from '../filters/check.ts'
import { type UnreadFilter, unreadIn } from '../filters/unread-in.ts'
import { fenFromYuan } from '../text/yuan.ts'
import { answeredStates, mostDays, noticeOrders } from './notice-query.ts'

const amount: Check = {
  why: 'amount',
  reads: (typed) => /^\d{1,13}(\.\d{1,2})?$/.test(readAmount(typed) ?? ''),
}

/** Every filter of the board there is, and what of it can be read. */
const filters: Checks = {
  q: words,
  purchaser: uscc,
  service,
  division,
  state: oneOf(answeredStates),
  order: oneOf(noticeOrders),
  from: amount,
  to: amount,
  publishedFrom: date,
  publishedTo: date,
  within: { why: 'choice', reads: (typed) => /^\d{1,3}$/.test(typed) && Number(typed) <= mostDays },
  versions: oneOf(['all']),
}

/** Filters of the board's list that were typed and cannot be followed. */
export const unreadFilters = (search: URLSearchParams): UnreadFilter[] =>
  withRanges(search, { ...filters, ...placeChecks })

/** The same for a file or feed of the board, which holds all there is: a place in it means nothing. */
export const unreadOfWhole = (search: URLSearchParams): UnreadFilter[] => {
  const nowhere: Check = { why: 'whole', reads: () => false }
  return withRanges(search, { ...filters, after: nowhere, way: nowhere, row: nowhere })
}

/** A range that ends before it begins finds nothing, which looks like an answer. */
const withRanges = (search: URLSearchParams, checks: Checks): UnreadFilter[] => {
  const unread = unreadIn(search, checks)
  if (unread.length > 0) return unread
  return ranges.flatMap(([from, to, read]) => {
    const [least, most] = [read(search.get(from) ?? ''), read(search.get(to) ?? '')]
    if (!least || !most || least <= most) return []
    return [{ name: from, typed: search.get(from)!.trim(), why: 'range' as const }]
  })
}

const ranges: readonly (readonly [string, string, (typed: string) => string | number | undefined])[] = [
  ['from', 'to', (typed) => fenFromYuan(typed)],
  ['publishedFrom', 'publishedTo', (typed) => typed.trim()],
]
