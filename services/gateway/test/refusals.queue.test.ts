import { readFileSync } from 'node:fs'
import { supergraphFile } from '@gongshi/graph'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { keysOf } from '../src/limits/keys-of.ts'
import type { Answer } from './a-gateway.ts'
import { realGateway, realSupergraph } from './real-gateway.ts'
import { anotherValueOf, operationOn } from './way-to.ts'

let gateway: Awaited<ReturnType<typeof realGateway>>
beforeAll(async () => {
  gateway = await realGateway()
}, 60_000)
afterAll(() => gateway.stop())

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code)
const schema = buildSchema(readFileSync(supergraphFile.replace('supergraph.', 'api.'), 'utf8'))

describe('an alias equal to a key is refused, never answered (front-door 1)', () => {
  /** Every key of every type, with another field that could take its name. */
  const taken = [...keysOf(realSupergraph())].flatMap(([type, keys]) =>
    [...keys, '__typename'].flatMap((key) => {
      const other = anotherValueOf(schema, type, key)
      return other ? [{ type, key, other }] : []
    }),
  )

  test('the table knows the keys of the house', () => {
    const told = taken.map(({ type, key }) => `${type}.${key}`)
    for (const known of ['SocialOrganization.uscc', 'PublicAgency.uscc', 'ServiceItem.id', 'Penalty.id'])
      expect(told).toContain(known)
    expect(new Set(taken.map(({ type }) => type)).size).toBeGreaterThan(14)
  })

  test.each(taken)('$type { $key: $other }', async ({ type, key, other }) => {
    const refused = await gateway.ask(operationOn(schema, type, `${key}: ${other}`))
    expect([refused.status, codes(refused)]).toEqual([400, ['ALIAS_IS_A_KEY']])
    expect(refused.data).toBeUndefined()
  })

  test.each(taken.filter(({ key }) => key !== '__typename'))(
    '$type { other: $other $key } is asked of the rooms',
    async ({ type, key, other }) => {
      const { status, errors } = await gateway.ask(
        operationOn(schema, type, `other: ${other} ${key in (fieldsOf(type) ?? {}) ? key : '__typename'}`),
      )
      expect(status).toBe(200)
      for (const error of errors ?? []) expect(error.extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
    },
  )

  const fieldsOf = (type: string) => {
    const named = schema.getType(type)
    return named && 'getFields' in named ? named.getFields() : undefined
  }
})

describe('a client’s slip is HTTP 400 with one clear code, never 500 (front-door 9)', () => {
  const long = (count: number) =>
    Array.from({ length: count }, (_, at) => `a${at}: viewer { subject }`).join(' ')
  const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, at) => `x${at}`))

  const slips: [string, string, string, object?][] = [
    ['no GraphQL', '{ viewer {', 'GRAPHQL_PARSE_FAILED'],
    ['nothing', '', 'BAD_REQUEST'],
    ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a field of no fields', '{ viewer }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an argument that is missing', '{ node { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an argument that is none', '{ clock(at: 1) { now } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a value of another kind', '{ notices(first: "many") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a value of no enum', '{ creditListings(list: BLACK) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of another kind',
      'query ($n: Int!) { agencies(first: $n) { totalCount } }',
      'BAD_USER_INPUT',
      { n: 'x' },
    ],
    ['a variable that is missing', 'query ($id: ID!) { node(id: $id) { id } }', 'BAD_USER_INPUT'],
    [
      'a null that may not be',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      'BAD_USER_INPUT',
      { ids: [null] },
    ],
    ['too many aliases', `{ ${long(16)} }`, 'ALIAS_LIMIT_EXCEEDED'],
    [
      'too deep',
      `{ agency(uscc: "11440400FAKE0011X5") ${'{ projects { edges { node { purchaser '.repeat(4)} { name } ${'} } } }'.repeat(4)} }`,
      'DEPTH_LIMIT_EXCEEDED',
    ],
    ['too long', `{ ${'viewer { subject } '.repeat(400)} }`, 'TOKEN_LIMIT_EXCEEDED'],
    [
      'too dear',
      '{ projects(first: 100) { edges { node { objections { id grounds } notices { id title } } } } }',
      'COST_LIMIT_EXCEEDED',
    ],
    [
      'too many directives',
      `{ viewer { ${'subject @skip(if: false) '.repeat(21)} } }`,
      'DIRECTIVE_LIMIT_EXCEEDED',
    ],
    ['too much text', `{ node(id: "${'x'.repeat(17_000)}") { id } }`, 'DOCUMENT_LIMIT_EXCEEDED'],
    ['too many ids', `{ nodes(ids: ${ids(101)}) { id } }`, 'NODE_LIMIT_EXCEEDED'],
    ['the schema, for the public', '{ __schema { types { name } } }', 'INTROSPECTION_REFUSED'],
    ['an alias that is a key', '{ agencies { edges { node { uscc: name } } } }', 'ALIAS_IS_A_KEY'],
    ['a subscription', 'subscription { viewer { subject } }', 'OPERATION_RESOLUTION_FAILURE'],
    [
      'two operations and no name',
      'query A { viewer { subject } } query B { viewer { subject } }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a fragment of itself',
      'fragment F on Viewer { ...F } { viewer { ...F } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a field under two meanings',
      '{ x: agencies { totalCount } x: organizations { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ]

  test.each(slips.map(([slip, query, code, variables]) => ({ slip, query, code, variables })))(
    '$slip',
    async ({ query, code, variables }) => {
      const response = await gateway.post(
        { query, variables },
        { accept: 'application/graphql-response+json' },
      )
      const answer = JSON.parse(await response.text()) as Answer
      expect([response.status, [...new Set(codes(answer))]]).toEqual([400, [code]])
      expect(answer.data ?? null).toBeNull()
    },
  )

  const lists = (count: number, dear: string) =>
    `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${dear}`).join(' ')} }`
  const grounds = 'project(projectNo: "x") { objections { grounds } }'
  const explained = 'notices(first: 70) { edges { node { periodExplained { date } } } }'

  test.each([grounds, explained].flatMap((dear) => [2, 3, 5, 10, 15].map((count) => ({ count, dear }))))(
    'too dear by however much: $count × $dear (attack 2, 5)',
    async ({ count, dear }) => {
      const { status, errors } = await gateway.ask(lists(count, dear))
      const isAbove = dear === explained || count > 2
      expect([status, errors?.some(({ extensions }) => extensions.code === 'COST_LIMIT_EXCEEDED')]).toEqual(
        isAbove ? [400, true] : [200, false],
      )
    },
  )

  test('the same in a fragment, and beside a search whose lone characters weigh', async () => {
    const spread = `${lists(15, 'project(projectNo: "x") { ...F }')} fragment F on ProcurementProject { objections { grounds } }`
    const beside = `query ($t: String) { s: notices(filter: { text: $t }) { totalCount } ${lists(14, grounds).slice(1)}`
    for (const asked of [{ query: spread }, { query: beside, variables: { t: '服 务 项 目 区' } }]) {
      const { errors } = JSON.parse(await (await gateway.post(asked)).text()) as Answer
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT_EXCEEDED'])
    }
  })

  test('nothing of it is a defect in the log', () => {
    expect(gateway.lines.filter(({ log }) => log !== 'access')).toEqual([])
  })
})
