import { expect, test } from '@jest/globals'
import { noticeQueryOf, sameQuery } from './notice-query.ts'
import { unreadFilters } from './unread-filters.ts'

test('the address is the query: what is typed in yuan is asked in fen, unknown words are left out', () => {
  const query = noticeQueryOf(
    new URLSearchParams('q=养老&state=OPEN&from=1000.50&order=NONSENSE&service=a10&purchaser='),
  )
  expect(query).toEqual({
    filter: {
      text: '养老',
      state: 'OPEN',
      latestOnly: true,
      budgetFromFen: 100_050,
      serviceCode: 'A10',
    },
    orderBy: 'CLOSES_SOONEST',
    after: undefined,
  })
})

test('the same query elsewhere keeps its filters and starts at the first page', () => {
  expect(sameQuery(new URLSearchParams('q=a&state=&after=xyz'), '/zh/notices.csv')).toBe(
    '/zh/notices.csv?q=a',
  )
  expect(sameQuery(new URLSearchParams('q=a'), '/zh/notices', { after: 'n' })).toBe('/zh/notices?q=a&after=n')
  expect(sameQuery(new URLSearchParams(''), '/zh/notices')).toBe('/zh/notices')
})

test('an amount that cannot be read is named, an empty one is none', () => {
  expect(unreadFilters(new URLSearchParams('from=abc&to=1000'))).toEqual(['from'])
  expect(unreadFilters(new URLSearchParams('from=&q=a'))).toEqual([])
})
