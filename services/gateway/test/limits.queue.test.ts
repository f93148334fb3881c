import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import type { Answer } from './a-gateway.ts'
import { type TinyCity, tinyCity } from './tiny-city.ts'

let city: TinyCity
beforeAll(async () => {
  city = await tinyCity({ INTROSPECTION: 'signed-in' })
})
afterAll(() => city.stop())

const nested = (levels: number) =>
  `{ organizations { ${'peers(first: 1) { '.repeat(levels)} uscc ${'} '.repeat(levels)} } }`
const times = (count: number, what: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => what(at)).join(' ')

describe('a request that breaks a limit gets one clear error in both languages (product.md 6.1)', () => {
  test.each([
    ['depth', nested(8), nested(9), 'DEPTH_LIMIT_EXCEEDED', 10],
    [
      'aliases',
      `{ ${times(15, (at) => `a${at}: who`)} }`,
      `{ ${times(16, (at) => `a${at}: who`)} }`,
      'ALIAS_LIMIT_EXCEEDED',
      15,
    ],
    [
      'directives',
      `{ who ${times(20, (at) => `a${at % 10}: __typename @skip(if: false)`)} }`.replace(/a\d: /g, ''),
      `{ who ${times(21, () => '__typename @skip(if: false)')} }`,
      'DIRECTIVE_LIMIT_EXCEEDED',
      20,
    ],
    [
      'tokens',
      `{ ${'... { who } '.repeat(249)} who who }`,
      `{ ${'... { who } '.repeat(249)} who who who }`,
      'TOKEN_LIMIT_EXCEEDED',
      1000,
    ],
    [
      'cost',
      '{ organizations(first: 100) { peers(first: 16) { uscc } } }',
      '{ organizations(first: 100) { peers(first: 17) { uscc } } }',
      'COST_LIMIT_EXCEEDED',
      5000,
    ],
  ])('%s: the last that passes, the first that does not', async (_what, last, first, code, limit) => {
    expect((await city.ask(last)).errors).toBeUndefined()
    const { status, data, errors } = await city.ask(first)
    expect(status).toBe(400)
    expect(data ?? null).toBeNull()
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/最多 .*at most/), extensions: { code, limit } },
    ])
  })

  test('many operations in one document: the one that is named is answered, none named is a refusal and no failure', async () => {
    const query = times(40, (at) => `query Nth${at} { who }`)
    const ask = async (operationName?: string, accept = 'application/graphql-response+json') => {
      const answer = await city.post({ query, operationName }, { accept })
      const { errors = [] } = (await answer.json()) as Answer
      return [answer.status, ...errors.map(({ extensions }) => extensions.code)]
    }
    expect(await ask('Nth39')).toEqual([200])
    expect(await ask()).toEqual([400, 'OPERATION_RESOLUTION_FAILURE'])
    expect(await ask('Nth40')).toEqual([400, 'OPERATION_RESOLUTION_FAILURE'])
    expect(await ask('Nth40', 'application/json')).toEqual([400, 'OPERATION_RESOLUTION_FAILURE'])
  })

  test('a page size in a variable, or left to its default, costs the same', async () => {
    const query = 'query ($n: Int) { organizations(first: $n) { peers(first: $n) { uscc } } }'
    expect((await city.ask(query, { n: 20 })).errors).toBeUndefined()
    expect((await city.ask(query, { n: 100 })).errors).toMatchObject([
      { extensions: { code: 'COST_LIMIT_EXCEEDED' } },
    ])
    const byDefault = '{ organizations { peers { peers { uscc } } } }'
    expect((await city.ask(byDefault)).errors).toMatchObject([
      { extensions: { code: 'COST_LIMIT_EXCEEDED' } },
    ])
  })
})

describe('introspection is open to who signed in; the schema is published as a file', () => {
  test('the public: one clear error', async () => {
    const { status, errors } = await city.ask(getIntrospectionQuery())
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ extensions: { code: 'INTROSPECTION_REFUSED' } }])
  })

  test('the public: no single type either, while `__typename` tells of an answer and not of the schema', async () => {
    for (const query of [
      '{ __type(name: "Query") { name } }',
      '{ ... { x: __type(name: "Bad") { name } } }',
    ]) {
      const { status, errors } = await city.ask(query)
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'INTROSPECTION_REFUSED'])
    }
    expect((await city.ask('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })

  test('somebody who signed in: the schema', async () => {
    const authorization = `Bearer ${await city.issuer.token()}`
    const { data } = await city.ask(getIntrospectionQuery(), {}, { authorization })
    expect(data).toHaveProperty('__schema')
  })
})

test('a deployment may close introspection to everybody', async () => {
  const closed = await tinyCity({ INTROSPECTION: 'off' })
  try {
    const authorization = `Bearer ${await closed.issuer.token()}`
    const { errors } = await closed.ask(getIntrospectionQuery(), {}, { authorization })
    expect(errors).toMatchObject([{ extensions: { code: 'INTROSPECTION_REFUSED' } }])
    expect((await closed.ask('{ __typename }', {}, { authorization })).data).toEqual({ __typename: 'Query' })
  } finally {
    await closed.stop()
  }
})

describe('the text of an operation', () => {
  const text = (bytes: number) => `{ organization(uscc: "${'汉'.repeat(Math.floor(bytes / 3))}") { uscc } }`

  test('16 KiB pass; more is refused before it is read', async () => {
    expect((await city.ask(text(16_000))).status).toBe(200)
    const { status, errors } = await city.ask(text(16_400))
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'DOCUMENT_LIMIT_EXCEEDED'])
  })

  test('nor by GET; a value of that length may stand in a variable', async () => {
    const url = `${city.url}?query=${encodeURIComponent(text(16_400)).slice(0, 60_000)}`
    expect([400, 414, 431]).toContain((await fetch(url)).status)
    const query = 'query ($uscc: ID!) { organization(uscc: $uscc) { uscc } }'
    expect((await city.ask(query, { uscc: 'x'.repeat(20_000) })).status).toBe(200)
  })
})

describe('a document of which nobody can say what is to be run is the caller’s slip, not ours (attack 7)', () => {
  const post = async (asked: object) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(city.url, { method: 'POST', headers, body: JSON.stringify(asked) })
    const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] }
    return [answer.status, errors?.map(({ extensions }) => extensions.code)]
  }
  const refused = [400, ['OPERATION_RESOLUTION_FAILURE']]

  test('several operations and no name; one of them named is run', async () => {
    const query = 'query A { who } query B { __typename }'
    expect(await post({ query })).toEqual(refused)
    expect(await post({ query, operationName: 'B' })).toEqual([200, undefined])
  })

  test.each(['B', '', '\ud800'])('a name that stands nowhere in it: %j', async (operationName) => {
    expect(await post({ query: 'query A { who }', operationName })).toEqual(refused)
  })

  test('by GET, too', async () => {
    const search = new URLSearchParams({ query: 'query A { who } query B { who }' })
    const answer = await fetch(`${city.url}?${search}`, { headers: { 'apollo-require-preflight': '1' } })
    expect([answer.status, (await answer.text()).includes('operationName')]).toEqual([400, true])
  })

  test('a subscription', async () => expect(await post({ query: 'subscription { who }' })).toEqual(refused))
})

describe('an alias in the place of a key', () => {
  test.each([
    ['under the type', '{ organization(uscc: "7") { uscc: name standing { eligible } } }'],
    [
      'in a fragment',
      '{ organization(uscc: "7") { ...F } } fragment F on Organization { uscc: name standing { eligible } }',
    ],
    ['of the type’s name', '{ organization(uscc: "7") { __typename: name } }'],
  ])('must fail: %s', async (_where, query) => {
    const { status, data, errors } = await city.ask(query)
    expect([status, data, errors?.map(({ extensions }) => extensions.code)]).toEqual([
      400,
      undefined,
      ['ALIAS_IS_A_KEY'],
    ])
  })

  test('another alias is answered', async () => {
    const { data } = await city.ask(
      '{ organization(uscc: "7") { code: uscc uscc label: name standing { eligible } } }',
    )
    expect(data).toEqual({
      organization: { code: '7', uscc: '7', label: 'organization 7', standing: { eligible: true } },
    })
  })
})

test('no suggestions in what a variable holds either', async () => {
  const { text } = await city.ask('query ($f: Filter) { filtered(filter: $f) }', { f: { nam: 'x' } })
  expect(text).toContain('BAD_USER_INPUT')
  expect(text).not.toMatch(/did you mean|name/i)
})

test('literals in lists and objects are answered as written', async () => {
  const { data } = await city.ask('{ a: filtered(filter: { name: "x", years: [1, 2] }) b: filtered }')
  expect(data).toEqual({ a: '{"name":"x","years":[1,2]}', b: 'null' })
})
