import { describe, expect, test } from '@jest/globals'
import { buildSchema, type GraphQLObjectType, graphql } from 'graphql'
import { connectionOf, decodeCursor } from '../connection/index.ts'
import { ownCursors } from './own-cursors.ts'
import { readEntries } from './read-entries.ts'

const sdl = `
  type Query { rows(filter: RowFilter, order: String, first: Int, after: String): RowConnection  previewPublicText(text: String!): Int  others(after: String): RowConnection  shelf(id: ID!): Shelf }
  type Shelf { id: ID!  rows(after: String): RowConnection }
  input RowFilter { text: String }
  type RowConnection { edges: [RowEdge!]!  pageInfo: PageInfo! }
  type RowEdge { cursor: String!  node: Row! }
  type Row { id: ID! }
  type PageInfo { endCursor: String }
  type Mutation { keep(input: KeepInput!): Payload  bare(input: KeepInput!): Int }
  input KeepInput { id: ID  title: String!  reason: String  parts: [PartInput!]  words: [String!] }
  input PartInput { name: String! }
  type Payload { kept: String  userErrors: [UserError!]!  warnings: [UserError!]! }
  type UserError { code: String!  field: [String!] }`

const kept: object[] = []
const rows = (_: unknown, { after }: { after?: string | null }) => {
  const from = after ? Number(decodeCursor(after, 1)[0]) : 0
  const all = [1, 2, 3].filter((id) => id > from).map((id) => ({ id: String(id) }))
  return connectionOf({ rows: all, first: 1, after, cursorOf: ({ id }) => [Number(id)] })
}
const schema = buildSchema(sdl)
const give = (type: string, field: string, resolve: unknown) => {
  ;(schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve = resolve as never
}
give('Query', 'rows', rows)
give('Query', 'previewPublicText', (_: unknown, { text }: { text: string }) => text.length)
give('Query', 'others', rows)
give('Query', 'shelf', (_: unknown, { id }: { id: string }) => ({ id }))
give('Shelf', 'rows', rows)
give('Mutation', 'keep', (_: unknown, { input }: { input: object }) => {
  kept.push(input)
  return { kept: JSON.stringify(input), userErrors: [], warnings: [] }
})
give('Mutation', 'bare', () => 1)
readEntries(ownCursors(schema))

const keep = async (input: object) => {
  const source =
    'mutation ($input: KeepInput!) { keep(input: $input) { kept userErrors { code field } warnings { code } } }'
  const { data, errors } = await graphql({ schema, source, variableValues: { input } })
  expect(errors).toBeUndefined()
  return (data as never as { keep: { kept: string | null; userErrors: unknown[] } }).keep
}

describe('R-26: every text of every mutation is read at the door', () => {
  test('what comes in stands in the room as it is kept', async () => {
    const { kept: told } = await keep({
      title: ' 清洁 ',
      reason: '一\r\n二',
      parts: [{ name: 'cafe\u0301' }],
      words: ['a ', 'b'],
    })
    expect(JSON.parse(told!)).toEqual({
      title: '清洁',
      reason: '一\n二',
      parts: [{ name: 'caf\u00e9' }],
      words: ['a', 'b'],
    })
  })

  test('must fail: each field that cannot be taken is named, deep ones by their place, and nothing is done', async () => {
    const before = kept.length
    const answer = await keep({
      title: '一\n二',
      reason: 'a\0',
      parts: [{ name: '\u3164' }],
      words: ['a', '\uffff'],
    })
    const refused = ['title', 'reason', 'parts', 'words']
    expect(answer).toEqual({
      kept: null,
      userErrors: refused.map((field) => ({ code: 'INPUT_INVALID', field: ['input', field] })),
      warnings: [],
    })
    expect(kept).toHaveLength(before)
  })

  test('must fail: longer than anything here can be', async () => {
    expect((await keep({ title: 'x'.repeat(2_001) })).userErrors).toMatchObject([
      { field: ['input', 'title'] },
    ])
    expect((await keep({ title: 'x', id: '1'.repeat(201) })).userErrors).toMatchObject([
      { field: ['input', 'id'] },
    ])
    expect((await keep({ title: 'x'.repeat(2_000), reason: 'y'.repeat(50_000) })).userErrors).toEqual([])
  })

  test('must fail: a payload without user errors gets an error', async () => {
    const { errors } = await graphql({ schema, source: 'mutation { bare(input: { title: "\\u200b" }) }' })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', field: ['input', 'title'] })
  })
})

describe('a question brings nothing that is no text', () => {
  const ask = async (text: string) => {
    const source = 'query ($text: String) { rows(filter: { text: $text }) { edges { node { id } } } }'
    return graphql({ schema, source, variableValues: { text } })
  }
  test.each([
    ['words', '养老'],
    ['a zero-width space', 'a\u200b b'],
    ['an override', '\u202e'],
    ['two lines', 'two\nlines'],
    ['the longest', 'x'.repeat(2_000)],
  ])('%s is asked', async (_, text) => expect((await ask(text)).errors).toBeUndefined())
  test.each([
    ['half a character', '\ud800'],
    ['NUL', 'a\0'],
    ['U+FFFF', '\uffff'],
    ['longer than anything', 'x'.repeat(2_001)],
  ])('must fail: %s', async (_, text) =>
    expect((await ask(text)).errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT_INVALID',
      field: ['filter', 'text'],
    }),
  )
})

test('R-25: a text about to be published is asked about whole, 5,000 characters, and not one more', async () => {
  const preview = async (length: number) => {
    const source = 'query ($text: String!) { previewPublicText(text: $text) }'
    return graphql({ schema, source, variableValues: { text: '由'.repeat(length) } })
  }
  expect((await preview(5_000)).data).toEqual({ previewPublicText: 5_000 })
  expect((await preview(5_001)).errors?.[0]?.extensions).toMatchObject({
    code: 'INPUT_INVALID',
    field: ['text'],
  })
})

describe('a cursor belongs to its list', () => {
  const page = async (list: string) => {
    const { data, errors } = await graphql({ schema, source: `{ ${list} }` })
    return {
      data: data as Record<
        string,
        {
          edges: { node: { id: string } }[]
          pageInfo: { endCursor: string }
          rows: { pageInfo: { endCursor: string } }
        }
      >,
      code: errors?.[0]?.extensions?.code,
    }
  }
  const body = '{ edges { cursor node { id } } pageInfo { endCursor } }'
  const cursor = async () => (await page(`rows(filter: { text: "a" }) ${body}`)).data.rows!.pageInfo.endCursor

  test('it goes on where its page ended; null and left out are the same', async () => {
    const after = await cursor()
    const next = await page(`rows(filter: { text: "a" }, order: null, after: "${after}") ${body}`)
    expect(next.data.rows?.edges[0]?.node.id).toBe('2')
  })

  test.each([
    ['another filter', (after: string) => `rows(filter: { text: "b" }, after: "${after}") ${body}`],
    ['no filter', (after: string) => `rows(after: "${after}") ${body}`],
    [
      'another order',
      (after: string) => `rows(filter: { text: "a" }, order: "x", after: "${after}") ${body}`,
    ],
    ['another list', (after: string) => `others(after: "${after}") ${body}`],
    ['a list below something', (after: string) => `shelf(id: "1") { rows(after: "${after}") ${body} }`],
    ['rubbish', () => `rows(after: "rubbish") ${body}`],
    [
      'what is before the mark',
      (after: string) => `rows(filter: { text: "a" }, after: "${after.split('.')[0]}") ${body}`,
    ],
  ])('must fail: %s', async (_, list) =>
    expect((await page(list(await cursor()))).code).toBe('INPUT_INVALID'),
  )

  test('must fail: the same list of somebody else', async () => {
    const { data } = await page(`shelf(id: "1") { rows ${body} }`)
    const { endCursor } = data.shelf!.rows.pageInfo
    expect((await page(`shelf(id: "1") { rows(after: "${endCursor}") ${body} }`)).code).toBeUndefined()
    expect((await page(`shelf(id: "2") { rows(after: "${endCursor}") ${body} }`)).code).toBe('INPUT_INVALID')
  })
})
