import { parseUscc, readAmount, readDivision, readServiceCode } from '@gongshi/domain-kit'
import { answeredStates, noticeOrders } from './notice-query.ts'

/** Why a filter that was typed cannot be read. */
export type WhyUnread =
  | 'amount'
  | 'uscc'
  | 'division'
  | 'service'
  | 'date'
  | 'choice'
  | 'tooLong'
  | 'place'
  | 'unknown'
export type UnreadFilter = { name: string; typed: string; why: WhyUnread }

const longestText = 100
/** What letters and campaigns hang on an address: no filter of anybody. */
const noise = /^(?:utm_|fbclid|gclid|msclkid|_g[al]|mc_|spm$|from_source$)/i

type Check = { why: WhyUnread; reads: (typed: string) => boolean }

const amount: Check = {
  why: 'amount',
  reads: (typed) => /^\d{1,13}(\.\d{1,2})?$/.test(readAmount(typed) ?? ''),
}
const date: Check = { why: 'date', reads: (typed) => isCivilDate(typed) }
const anything: Check = { why: 'unknown', reads: () => true }
const oneOf = (words: readonly string[]): Check => ({
  why: 'choice',
  reads: (typed) => words.includes(typed),
})

/** Every filter there is, and what of it can be read. */
const checks: Record<string, Check> = {
  q: { why: 'tooLong', reads: (typed) => typed.length <= longestText },
  purchaser: { why: 'uscc', reads: (typed) => parseUscc(typed).ok },
  service: { why: 'service', reads: (typed) => readServiceCode(typed) !== undefined },
  division: { why: 'division', reads: (typed) => readDivision(typed) !== undefined },
  state: oneOf(answeredStates),
  order: oneOf(noticeOrders),
  from: amount,
  to: amount,
  publishedFrom: date,
  publishedTo: date,
  within: { why: 'choice', reads: (typed) => /^\d{1,3}$/.test(typed) },
  versions: oneOf(['all']),
  after: { why: 'place', reads: (typed) => /^[\w=+/.-]{1,500}$/.test(typed) },
  way: anything,
  row: anything,
}

/** Filters that were typed and cannot be read, and words that are no filter: the page names each, and no list stands for them. */
export const unreadFilters = (search: URLSearchParams): UnreadFilter[] =>
  [...search].flatMap(([name, value]) => {
    const typed = value.trim()
    if (typed === '' || noise.test(name)) return []
    const check = Object.hasOwn(checks, name) ? checks[name]! : undefined
    if (!check) return [{ name, typed, why: 'unknown' as const }]
    return check.reads(typed) ? [] : [{ name, typed, why: check.why }]
  })

/** A day of the calendar: 2026-02-30 is none. */
export const isCivilDate = (typed: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(typed)
}
