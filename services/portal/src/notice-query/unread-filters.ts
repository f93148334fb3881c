import { fenFromYuan } from '../text/yuan.ts'

const amounts = ['from', 'to'] as const

/** Filters that were typed and cannot be read: the query goes without them, and the page says so. */
export const unreadFilters = (search: URLSearchParams): (typeof amounts)[number][] =>
  amounts.filter((name) => {
    const typed = search.get(name)?.trim()
    return typed !== undefined && typed !== '' && fenFromYuan(typed) === undefined
  })
