import { expect, test } from '@jest/globals'
import { feedFields } from './feed-fields.ts'
import { feedSchema } from './feed-schema.ts'
import { askedOf, registerPage } from './register-page.ts'

const asked = (search: string) => askedOf(new URLSearchParams(search))

test('a page is asked for by a position and a length: both ends are good, the first beyond is not', () => {
  expect(asked('')).toEqual({ after: 0, limit: 25 })
  expect(asked('after=2147483647&limit=1')).toEqual({ after: 2_147_483_647, limit: 1 })
  expect(asked('limit=25')).toEqual({ after: 0, limit: 25 })
  for (const wrong of [
    'after=2147483648',
    'after=-1',
    'after=x',
    'after=',
    'limit=0',
    'limit=26',
    'after=1e3',
  ])
    expect([wrong, asked(wrong)]).toEqual([wrong, undefined])
})

const entry = {
  ...{ id: 'ORGANIZATION:51440400FAKE00013T:1', position: 7, kind: 'ORGANIZATION' as const },
  ...{ uscc: '51440400FAKE00013T', recordedAt: '2026-03-02T01:30:00Z', organization: null },
  ...{ penalty: null, announcement: null },
}
const pageOf = (edges: { node: typeof entry }[], hasNextPage = false) =>
  registerPage(
    { after: 6, limit: 25 },
    { edges, pageInfo: { hasNextPage } } as never,
    (path) => `https://board${path}`,
  )

test('one goes on from the last position there was, and from where one was when nothing came', () => {
  expect(pageOf([{ node: entry }], true)).toMatchObject({
    ...{ after: 6, position: 7, hasMore: true, entries: [entry] },
    next: 'https://board/feeds/register.json?after=7&limit=25',
  })
  expect(pageOf([])).toMatchObject({ position: 6, hasMore: false, entries: [] })
})

test('the schema says every field of a page and no other, and each is told in both languages', () => {
  const schema = feedSchema('https://board/feeds/register.schema.json')
  expect(schema.required).toEqual(Object.keys(pageOf([])))
  const item = schema.properties!.entries!.items!
  expect(item.required).toEqual(Object.keys(entry))
  const { heads } = item.properties!.organization!.properties!
  expect(heads!.items!.required).toEqual(['displayName', 'post'])
  expect(item.properties!.penalty!.type).toEqual(['object', 'null'])
  for (const { path, zh, en } of feedFields) expect([path, Boolean(zh && en)]).toEqual([path, true])
  expect(new Set(feedFields.map(({ path }) => path)).size).toBe(feedFields.length)
})
