import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
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
    const { data, errors } = await city.ask(first)
    expect(data ?? null).toBeNull()
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/最多 .*at most/), extensions: { code, limit } },
    ])
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
    const { errors } = await city.ask(getIntrospectionQuery())
    expect(errors).toMatchObject([{ extensions: { code: 'INTROSPECTION_REFUSED' } }])
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
