import type { NoticesQuery } from '../../graph/documents.generated/graphql.ts'
import { noticeStates } from '../../notice-query/notice-query.ts'
import { enumWord } from '../../text/enum-text.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'

export type Counts = NonNullable<NoticesQuery['noticeCounts']>
export type Choice = { value: string; label: string }
export type Picked = 'state' | 'division' | 'service' | 'purchaser'

/** What a filter can be chosen from, each with how many notices it would leave; the one chosen is always among them. */
export const choicesOf = (
  language: Language,
  filter: Picked,
  { counts, chosen }: { counts: Counts | null | undefined; chosen: string },
): Choice[] => {
  const told = toldOf(language, filter, counts)
  const isThere = !chosen || told.some(({ value }) => value.toUpperCase() === chosen.toUpperCase())
  return isThere ? told : [{ value: chosen, label: nameOf(language, filter, chosen) }, ...told]
}

/** A filter's value by the name people know. */
export const nameOf = (language: Language, filter: Picked, value: string, counts?: Counts | null): string => {
  if (filter === 'state') return enumWord(language, value)
  const found = counts?.[lists[filter]].find((one) => one.value.toUpperCase() === value.toUpperCase())
  const name = isolate(found?.name ?? found?.division?.name ?? '')
  if (filter === 'service') return name ? `${value} ${name}` : value
  return name || value
}

const lists = {
  state: 'byState',
  division: 'byDivision',
  service: 'byService',
  purchaser: 'byPurchaser',
} as const

const toldOf = (language: Language, filter: Picked, counts: Counts | null | undefined): Choice[] => {
  if (!counts)
    return filter === 'state'
      ? noticeStates.map((value) => ({ value, label: enumWord(language, value) }))
      : []
  const counted = counts[lists[filter]]
  const label = (value: string, count: number) => ({
    value,
    label: `${nameOf(language, filter, value, counts)} (${count})`,
  })
  if (filter === 'state')
    return noticeStates.flatMap((value) => {
      const count = counted.find((one) => one.value === value)?.count ?? 0
      return value === 'SUPERSEDED' && count === 0 ? [] : [label(value, count)]
    })
  const all = counted.map(({ value, count }) => label(value, count))
  return filter === 'service' ? all.sort((a, b) => (a.value < b.value ? -1 : 1)) : all
}
