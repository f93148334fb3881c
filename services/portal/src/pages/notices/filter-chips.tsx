import { Link } from 'react-router'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { civilDate } from '../../text/dates.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { fenFromYuan, yuan } from '../../text/yuan.ts'
import { type Counts, nameOf } from './filter-choices.ts'
import { noticesText } from './notices-text.ts'

const names = [
  'q',
  'within',
  'state',
  'division',
  'service',
  'purchaser',
  'from',
  'to',
  'publishedFrom',
  'publishedTo',
  'versions',
] as const
type Name = (typeof names)[number]

/** The conditions an address sets. */
export const activeFilters = (search: URLSearchParams): Name[] =>
  names.filter((name) => search.get(name)?.trim())

type ChipsOf = { language: Language; search: URLSearchParams; counts: Counts | null | undefined }

/** Each condition that is set, to be taken off by one press. */
export const FilterChips = ({ language, search, counts }: ChipsOf) => {
  const say = voice(language, noticesText)
  const active = activeFilters(search)
  if (active.length === 0) return null
  return (
    <ul className="chips" aria-label={say('active')}>
      {active.map((name) => {
        const words = conditionInWords(language, name, { value: search.get(name)!.trim(), counts })
        return (
          <li key={name}>
            <Link to={sameQuery(search, `/${language}/notices`, { [name]: null })}>
              <span className="visually-hidden">{say('takeOff')}</span>
              {words} <span aria-hidden="true">×</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

const conditionInWords = (
  language: Language,
  name: Name,
  { value, counts }: { value: string; counts: Counts | null | undefined },
): string => {
  const say = voice(language, noticesText)
  if (name === 'versions') return say('allVersions')
  if (name === 'within') return say('withinDays', { days: value })
  if (name === 'q') return say('condition', { name: say('word'), value: isolate(value) })
  const shown = valueInWords(language, name, value, counts)
  return say('condition', { name: say(name), value: shown })
}

const valueInWords = (
  language: Language,
  name: Exclude<Name, 'versions' | 'within' | 'q'>,
  value: string,
  counts: Counts | null | undefined,
): string => {
  if (name === 'from' || name === 'to') {
    const fen = fenFromYuan(value)
    return fen === undefined ? isolate(value) : yuan(language, fen)
  }
  if (name === 'publishedFrom' || name === 'publishedTo')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
      ? civilDate(language, value)
      : isolate(value)
  return isolate(nameOf(language, name, value, counts))
}
