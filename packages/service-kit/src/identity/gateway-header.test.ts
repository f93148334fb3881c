import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { signGatewayHeader, verifyGatewayHeader } from './gateway-header.ts'

const key = 'a key of the room; long enough now'
const next = 'the next key of the room; as long '
const request = {
  room: 'procurement',
  method: 'POST',
  payload: '{"query":"{ who }"}',
  authorization: 'Bearer a.b.c',
}
const at = (ms: number) => jest.spyOn(Date, 'now').mockReturnValue(ms)
afterEach(() => void jest.restoreAllMocks())

describe('rooms answer the gateway only: a signed header with a short life (attack 29)', () => {
  test('the gateway’s own header, for exactly this request; each has a nonce of its own', () => {
    const nonce = () => verifyGatewayHeader(key, request, signGatewayHeader(key, request))?.nonce
    expect(nonce()).toMatch(/^[\w-]{16}$/)
    expect(nonce()).not.toBe(nonce())
  })

  test.each([
    ['another key', next, request],
    ['another room', key, { ...request, room: 'catalogue' }],
    ['another body', key, { ...request, payload: '{"query":"{ boom }"}' }],
    ['another method', key, { ...request, method: 'GET' }],
    ['another person’s token', key, { ...request, authorization: 'Bearer d.e.f' }],
    ['no token', key, { ...request, authorization: '' }],
  ])('must fail: %s', (_what, other, asked) => {
    expect(verifyGatewayHeader(key, request, signGatewayHeader(other, asked))).toBeUndefined()
  })

  test('must fail: a changed nonce or end', () => {
    const [version, expires, nonce, signature] = signGatewayHeader(key, request).split('.')
    const changed = [
      `${version}.${Number(expires) + 1}.${nonce}.${signature}`,
      `${version}.${expires}.${'A'.repeat(16)}.${signature}`,
    ]
    for (const header of changed) expect(verifyGatewayHeader(key, request, header)).toBeUndefined()
  })

  test.each([undefined, '', 'v2.9999999999999.abc', ['v3'], 'v3.1.'.padEnd(90, 'a')])(
    'must fail: %p',
    (header) => {
      expect(verifyGatewayHeader(key, request, header)).toBeUndefined()
    },
  )

  test('while a key is exchanged both are accepted and the first signs; later the old one opens nothing', () => {
    const old = signGatewayHeader(key, request)
    expect(verifyGatewayHeader(`${key},${next}`, request, old)).toBeDefined()
    expect(verifyGatewayHeader(`${next},${key}`, request, old)).toBeDefined()
    expect(verifyGatewayHeader(next, request, signGatewayHeader(`${next},${key}`, request))).toBeDefined()
    expect(verifyGatewayHeader(next, request, old)).toBeUndefined()
  })

  test('good to its last millisecond, and not one longer', () => {
    at(1_000_000)
    const header = signGatewayHeader(key, request, 30)
    at(1_030_000)
    expect(verifyGatewayHeader(key, request, header)).toBeDefined()
    at(1_030_001)
    expect(verifyGatewayHeader(key, request, header)).toBeUndefined()
  })

  test('when it was signed is told to the millisecond: what came after a moment is known from what came before', () => {
    at(1_000_123)
    expect(verifyGatewayHeader(key, request, signGatewayHeader(key, request))?.expires).toBe(1020.123)
  })

  test('must fail: a life longer than 30 seconds, as a clock far ahead would give', () => {
    at(1_040_000)
    const header = signGatewayHeader(key, request, 30)
    at(1_000_000)
    expect(verifyGatewayHeader(key, request, header)).toBeUndefined()
  })
})
