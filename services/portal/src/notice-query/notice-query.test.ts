import { describe, expect, test } from '@jest/globals'
import { filterInWords } from './filter-in-words.ts'
import { feedQuery, noticeQueryOf, sameQuery } from './notice-query.ts'
import { unreadFilters, unreadOfWhole } from './unread-filters.ts'

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

describe('what cannot be read is named, with why (F22, F23, board 9)', () => {
  test.each([
    ['from', 'abc', 'amount'],
    ['to', '十万', 'amount'],
    ['to', '1,00', 'amount'],
    ['purchaser', 'abc', 'uscc'],
    ['purchaser', '11440400FAKE0011X6', 'uscc'],
    ['division', '香洲区', 'division'],
    ['division', '4404', 'division'],
    ['division', '999', 'division'],
    ['service', '养老', 'service'],
    ['service', 'A10 more', 'service'],
    ['publishedFrom', '2026/3/2', 'date'],
    ['publishedTo', '2026-02-30', 'date'],
    ['state', 'FOO', 'choice'],
    ['state', 'open', 'choice'],
    ['order', 'NEWEST', 'choice'],
    ['after', '<x>', 'place'],
    ['q', '字'.repeat(101), 'tooLong'],
    ['within', '367', 'choice'],
    ['within', '1.5', 'choice'],
    ['versions', 'some', 'choice'],
    ['sort', 'x', 'unknown'],
    ['__proto__', 'x', 'unknown'],
    ['constructor', 'x', 'unknown'],
  ])('must fail: %s=%s', (name, typed, why) => {
    expect(unreadFilters(new URLSearchParams([[name, typed]]))).toEqual([{ name, typed, why }])
  })

  test.each([
    ['after', 'WzAsIjIwMjYtMTItMDlUMTY6MDA6MDBaIl0.qm1kAUlwu6'],
    ['from', ''],
    ['q', '字'.repeat(100)],
    ['from', '１８０，０００．５'],
    ['to', '¥1,000.50'],
    ['purchaser', '１１４４０４００FAKE0011X5'],
    ['purchaser', '11440400 fake 0011x5\u200b'],
    ['division', '４４０４０２'],
    ['service', 'ａ１０'],
    ['publishedFrom', '2028-02-29'],
    ['state', 'SUPERSEDED'],
    ['state', 'SCHEDULED'],
    ['within', '366'],
    ['within', '0'],
    ['utm_source', 'letter'],
    ['fbclid', 'x'],
  ])('%s=%s is read', (name, typed) => {
    expect(unreadFilters(new URLSearchParams([[name, typed]]))).toEqual([])
  })

  test.each([
    ['state=OPEN&state=CLOSED', [['state', 'twice']]],
    ['state=OPEN&state=OPEN', [['state', 'twice']]],
    ['state=OPEN&state=', []],
    ['from=10.01&to=10', [['from', 'range']]],
    ['from=１０&to=10', []],
    ['publishedFrom=2026-03-02&publishedTo=2026-03-01', [['publishedFrom', 'range']]],
    ['publishedFrom=2026-03-02&publishedTo=2026-03-02', []],
    [
      'from=2&to=1&publishedFrom=2026-03-02&publishedTo=2026-03-01',
      [
        ['from', 'range'],
        ['publishedFrom', 'range'],
      ],
    ],
  ])('given twice, or a range that ends before it begins: %s', (search, told) => {
    expect(unreadFilters(new URLSearchParams(search)).map(({ name, why }) => [name, why])).toEqual(told)
  })

  test('a file and a feed hold all there is: a place of the list is told, the filters are read as on the board', () => {
    const whys = (search: string) => unreadOfWhole(new URLSearchParams(search)).map(({ why }) => why)
    expect(whys('after=WzAs.qm1k&row=21&way=x')).toEqual(['whole', 'whole', 'whole'])
    expect(whys('state=FOO')).toEqual(['choice'])
    expect(whys('state=OPEN&order=BUDGET_LARGEST&q=养老')).toEqual([])
  })
})

test('identifiers and amounts are asked for in one form, however they were typed (F3)', () => {
  const typed = {
    purchaser: '１１４４０４００fake0011X5',
    service: 'ａ10',
    division: '４４０４０２',
    from: '１８０，０００',
  }
  expect(noticeQueryOf(new URLSearchParams(typed)).filter).toMatchObject({
    purchaserUscc: '11440400FAKE0011X5',
    serviceCode: 'A10',
    divisionCode: '440402',
    budgetFromFen: 18_000_000,
  })
})

test('a feed follows a query, whatever order or page of it one looked at (F7)', () => {
  const search = new URLSearchParams('q=a&order=BUDGET_LARGEST&after=xyz&state=OPEN')
  expect(sameQuery(feedQuery(search), '/zh/notices.rss')).toBe('/zh/notices.rss?q=a&state=OPEN')
})

test('a feed is titled after its filter in words (board 15)', () => {
  expect(filterInWords('zh', new URLSearchParams('q=养老&state=OPEN&service=A10&from=1000'))).toBe(
    '养老 · 公示中 · A10 · 预算 ¥1,000.00 起',
  )
  expect(filterInWords('en', new URLSearchParams('publishedFrom=2026-03-02'))).toBe(
    'published from 2026-03-02',
  )
  expect(filterInWords('zh', new URLSearchParams('order=BUDGET_LARGEST'))).toBe('')
})
