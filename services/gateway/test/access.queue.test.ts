import { until } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type TinyCity, tinyCity } from './tiny-city.ts'

let city: TinyCity
beforeAll(async () => {
  city = await tinyCity()
})
afterAll(() => city.stop())
beforeEach(() => {
  city.lines.length = 0
})

const access = () => city.lines.filter(({ log }) => log === 'access')
const lastLine = async (count = 1) => {
  await until(() => access().length >= count)
  return access().at(-1)
}

describe('every request leaves one line: who, what, which rule, how long (attack 26, domain 7)', () => {
  test('an answered one', async () => {
    await city.ask('query Board { who organizations(first: 1) { uscc } }')
    expect(await lastLine()).toMatchObject({
      what: 'query Board { who organizations }',
      who: { public: 'loopback' },
      status: 200,
      ms: expect.any(Number),
      traceId: expect.any(String),
    })
  })

  test.each([
    ['a bad token', { authorization: 'Bearer abc' }, '{ who }', 401, 'UNAUTHENTICATED'],
    ['a refusal of a room', {}, '{ refused }', 200, 'FORBIDDEN'],
    [
      'a broken limit',
      {},
      `{ ${'x: who '.repeat(0)}a: __schema { __typename } }`,
      400,
      'INTROSPECTION_REFUSED',
    ],
    ['no operation', {}, '{ nope', 200, 'GRAPHQL_PARSE_FAILED'],
    ['a wish for HTML', { accept: 'text/html' }, '{ who }', 406, 'NOT_ACCEPTABLE'],
  ])('%s, with its code', async (_what, headers, query, status, code) => {
    await city.ask(query, {}, headers)
    expect(await lastLine()).toMatchObject({ status, refused: [code] })
  })

  test('a person is named by account and role, and nothing of the question is repeated', async () => {
    const authorization = `Bearer ${await city.issuer.token()}`
    const query = 'query ($f: Filter) { filtered(filter: $f) organization(uscc: "13800138000") { uscc } }'
    await city.ask(query, { f: { name: 'a secret wish' } }, { authorization })
    expect(await lastLine()).toMatchObject({ who: { subject: 'PUR-1:handler', roles: ['PUR'] } })
    expect(JSON.stringify(city.lines)).not.toMatch(/secret wish|13800138000|eyJ/)
  })

  test('whatever kind of error a room gives, the log tells its message, never an object (front-door 16)', async () => {
    for (const query of [
      '{ boom }',
      '{ organizations(first: 2) { broken } }',
      '{ bad { must } }',
      '{ refused }',
    ])
      await city.ask(query)
    await lastLine(4)
    const errors = city.lines.filter(({ msg }) => msg === 'masked an error')
    expect(errors.length).toBeGreaterThan(0)
    for (const { message } of errors) expect(message).toEqual(expect.stringMatching(/\S+/))
    expect(JSON.stringify(city.lines)).not.toContain('[object Object]')
  })

  test('a hundred errors of one request are one line of errors and one of access', async () => {
    await city.ask('{ boom organizations(first: 50) { broken } }')
    await lastLine()
    expect(access()).toHaveLength(1)
    const errors = city.lines.filter(({ msg }) => msg === 'masked an error')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ more: 50, message: expect.stringContaining('系统内部错误') })
  })
})

test('a burst of one caller is counted, not written; the log stays small', async () => {
  for (let i = 0; i < 150; i += 1) await city.ask('{ who }')
  await lastLine(90)
  expect(access().length).toBeLessThan(130)
})
