import { signReader } from '@gongshi/service-kit/callers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TinyCity, tinyCity } from './tiny-city.ts'

const READER_KEY = 'a key of portal and gateway, long enough'.replace(',', ';')
let city: TinyCity
beforeAll(async () => {
  const over = { RATE_ADDRESS: '300', RATE_PERSON: '600', RATE_NEW: '20', READER_KEY, TRUSTED_PROXIES: '1' }
  city = await tinyCity(over)
})
afterAll(() => city.stop())

const from = (address: string) => ({ 'x-forwarded-for': `1.2.3.4, ${address}` })
const dear = '{ organizations(first: 60) { uscc name } }'
const ask = async (query: string, headers: Record<string, string>) => {
  const response = await city.post({ query }, headers)
  return { status: response.status, headers: response.headers, ...((await response.json()) as object) } as {
    status: number
    headers: Headers
    data?: unknown
    errors?: { message: string; extensions: Record<string, unknown> }[]
    extensions?: { cost?: unknown }
  }
}

describe('a caller’s allowance, weighted by cost (attack 2, front-door 2)', () => {
  test('cost and what is left stand in every answer’s headers and extensions', async () => {
    const { status, headers, extensions } = await ask(dear, from('192.0.2.1'))
    expect(status).toBe(200)
    expect([
      headers.get('x-cost'),
      headers.get('ratelimit-limit'),
      headers.get('ratelimit-remaining'),
    ]).toEqual(['240', '300', '60'])
    expect(extensions).toEqual({ cost: { cost: 240, limit: 300, left: 60 } })
  })

  test('must fail: beyond it HTTP 429 with Retry-After and one sentence in both languages – and nobody else is harmed', async () => {
    await ask(dear, from('192.0.2.2'))
    const { status, headers, errors, data } = await ask(dear, from('192.0.2.2'))
    expect([status, data]).toEqual([429, undefined])
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/频繁.*try again/),
        extensions: { code: 'RATE_LIMITED', kind: 'cost' },
      },
    ])
    expect((await ask('{ who }', from('192.0.2.3'))).status).toBe(200)
  })

  test('what comes to nothing costs, too', async () => {
    const statuses = []
    for (let i = 0; i < 12; i += 1) statuses.push((await ask('{ nope', from('192.0.2.4'))).status)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(3)
  })

  test('a person has an allowance of their own, from wherever they ask', async () => {
    const authorization = `Bearer ${await city.issuer.token()}`
    await ask(dear, from('192.0.2.5'))
    expect((await ask(dear, from('192.0.2.5'))).status).toBe(429)
    const { status, headers } = await ask(dear, { ...from('192.0.2.5'), authorization })
    expect([status, headers.get('ratelimit-limit')]).toEqual([200, '600'])
  })

  test('what a caller makes up before our own proxy is not believed', async () => {
    await ask(dear, { 'x-forwarded-for': '9.9.9.1, 192.0.2.6' })
    expect((await ask(dear, { 'x-forwarded-for': '9.9.9.2, 192.0.2.6' })).status).toBe(429)
  })
})

describe('the portal asks for many: each reader has an allowance of their own', () => {
  const reader = (address: string, key = READER_KEY) => ({
    ...from('192.0.2.7'),
    'x-gongshi-reader': signReader(key, address),
  })

  test('one reader empties nobody else’s', async () => {
    await ask(dear, reader('198.51.100.1'))
    expect((await ask(dear, reader('198.51.100.1'))).status).toBe(429)
    expect((await ask(dear, reader('198.51.100.2'))).status).toBe(200)
  })

  test('must fail: a reader named without the key is nobody; the caller’s own address counts', async () => {
    const forged = 'somebody else’s key, as long as the other'.replace(',', ';')
    await ask(dear, reader('198.51.100.3', forged))
    expect((await ask(dear, reader('198.51.100.4', forged))).status).toBe(429)
  })
})

test('operations the gateway never saw have an allowance of their own; variants in their values are one', async () => {
  const novel = (n: number) => ask(`{ a${n}: who }`, from('192.0.2.8'))
  const statuses = []
  for (let n = 0; n < 22; n += 1) statuses.push((await novel(n)).status)
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(1)
  for (let n = 0; n < 30; n += 1) {
    const { status } = await ask(`query Q${n} { organization(uscc: "x${n}") { uscc } }`, from('192.0.2.9'))
    expect(status).toBe(200)
  }
})
