import { parseUscc, readDivision, readServiceCode } from '@gongshi/domain-kit'
import type { NoticeFilter, NoticeOrder, NoticeState } from '../graph/documents.generated/graphql.ts'
import { fenFromYuan } from '../text/yuan.ts'

/** Every state a query is answered for, and whether it is offered: the list of SCHEDULED is empty. A new state is asked for. */
const isOffered: Readonly<Record<NoticeState, boolean>> = {
  OPEN: true,
  SUSPENDED: true,
  CLOSED: true,
  WITHDRAWN: true,
  SUPERSEDED: true,
  SCHEDULED: false,
}
export const answeredStates = Object.keys(isOffered) as NoticeState[]
export const noticeStates = answeredStates.filter((state) => isOffered[state])
export const noticeOrders = [
  'CLOSES_SOONEST',
  'PUBLISHED_NEWEST',
  'BUDGET_LARGEST',
] as const satisfies NoticeOrder[]

/** The most days ahead that the graph looks for ends. */
export const mostDays = 366

/** One search of the board as it stands in the address; the list, the CSV and the feeds all read it here. */
export type NoticeQuery = { filter: NoticeFilter; orderBy: NoticeOrder; after: string | undefined }

export const noticeQueryOf = (search: URLSearchParams): NoticeQuery => {
  const value = (name: string) => search.get(name)?.trim() || undefined
  const fen = (name: string) => {
    const typed = value(name)
    return typed === undefined ? undefined : fenFromYuan(typed)
  }
  const state = answeredStates.find((one) => one === value('state'))
  const days = /^\d{1,3}$/.test(value('within') ?? '') ? Number(value('within')) : undefined
  const within = days !== undefined && days <= mostDays ? days : undefined
  return {
    filter: {
      text: value('q'),
      state: within === undefined ? state : undefined,
      closesWithinDays: within,
      latestOnly: state !== 'SUPERSEDED' && value('versions') !== 'all',
      purchaserUscc: read(value('purchaser'), usccOf),
      serviceCode: read(value('service'), readServiceCode),
      divisionCode: read(value('division'), readDivision),
      budgetFromFen: fen('from'),
      budgetToFen: fen('to'),
      publishedFrom: value('publishedFrom'),
      publishedTo: value('publishedTo'),
    },
    orderBy: noticeOrders.find((order) => order === value('order')) ?? 'CLOSES_SOONEST',
    after: value('after'),
  }
}

const read = <T>(typed: string | undefined, as: (typed: string) => T | undefined): T | undefined =>
  typed === undefined ? undefined : as(typed)

const usccOf = (typed: string) => {
  const parsed = parseUscc(typed)
  return parsed.ok ? parsed.uscc : undefined
}

/** What of a search a feed follows: an order and a place are the board's, not a feed's. */
export const feedQuery = (search: URLSearchParams): URLSearchParams => {
  const kept = new URLSearchParams(search)
  for (const name of ['order', 'after', 'way', 'row', 'versions']) kept.delete(name)
  return kept
}

/** The same search at another form or place: `/zh/notices.csv?q=…`. */
export const sameQuery = (
  search: URLSearchParams,
  path: string,
  change: Record<string, string | null> = {},
): string => {
  const next = new URLSearchParams(search)
  for (const name of ['after', 'way', 'row']) next.delete(name)
  for (const [name, value] of Object.entries(change))
    value === null ? next.delete(name) : next.set(name, value)
  for (const [name, value] of [...next]) if (!value) next.delete(name)
  return next.size ? `${path}?${next}` : path
}
