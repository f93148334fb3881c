import { describe, expect, test } from '@jest/globals'
import { conditional, type Kept } from './conditional.ts'

const changedAt = '2026-03-02T01:30:00.500Z'
const settled = { mark: '内容', changedAt, now: '2026-03-02T01:30:10.500Z' }
let made = 0
const ask = (headers: Record<string, string>, kept: Kept = settled) =>
  conditional(new Request('http://board/zh/notices.csv', { headers }), kept, () => {
    made += 1
    return new Response('内容', { headers: { 'content-type': 'text/csv' } })
  })
const etag = ask({}).headers.get('etag')!
const date = 'Mon, 02 Mar 2026 01:30:00 GMT'

describe('a reader who has it already is told so, and nothing is made for it (RFC 9110, 13.1)', () => {
  test('with marks the first time', () => {
    const { status, headers } = ask({})
    expect([status, headers.get('last-modified')]).toEqual([200, date])
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
  })

  test.each([
    ['the mark', { 'if-none-match': etag }],
    ['the mark as a strong one', { 'if-none-match': etag.slice(2) }],
    ['one of several', { 'if-none-match': `"other", ${etag}` }],
    ['any mark', { 'if-none-match': '*' }],
    ['the date alone', { 'if-modified-since': date }],
    [
      'the mark and another date',
      { 'if-none-match': etag, 'if-modified-since': 'Mon, 02 Mar 2020 01:30:00 GMT' },
    ],
  ])('304: %s', (_, headers) => {
    const before = made
    const answer = ask(headers)
    expect([answer.status, answer.body, answer.headers.get('etag')]).toEqual([304, null, etag])
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(made).toBe(before)
  })

  test.each([
    ['another mark', { 'if-none-match': 'W/"other"' }],
    ['another mark with the right date', { 'if-none-match': 'W/"other"', 'if-modified-since': date }],
    ['an older date', { 'if-modified-since': 'Mon, 02 Mar 2026 01:29:59 GMT' }],
    [
      'a later date: what left a list makes it older',
      { 'if-modified-since': 'Mon, 02 Mar 2026 01:30:01 GMT' },
    ],
    ['no date at all', { 'if-modified-since': 'yesterday' }],
  ])('must fail: 200: %s', (_, headers) => expect(ask(headers).status).toBe(200))

  test('other content has another mark', () =>
    expect(ask({ 'if-none-match': etag }, { ...settled, mark: '别的' }).status).toBe(200))
})

describe('a change of these seconds has no mark: its neighbour may not be committed yet', () => {
  const young = { ...settled, now: '2026-03-02T01:30:10.499Z' }
  test('none before ten seconds, and nothing is told as kept', () => {
    const { status, headers } = ask({ 'if-none-match': etag, 'if-modified-since': date }, young)
    expect([status, headers.get('etag'), headers.get('last-modified')]).toEqual([200, null, null])
    expect(ask({ 'if-none-match': '*' }, young).status).toBe(200)
  })
  test('nor has one whose time nobody can tell', () =>
    expect(ask({}, { mark: '内容', changedAt }).headers.get('etag')).toBeNull())
  test('a body tells of itself at once, its date only when it has settled', () => {
    for (const [kept, told] of [
      [{ mark: '内容' }, null],
      [young, null],
      [settled, date],
    ] as const) {
      const { headers } = ask({}, { ...kept, isBody: true })
      expect([headers.get('etag'), headers.get('last-modified')]).toEqual([etag, told])
    }
  })
})
