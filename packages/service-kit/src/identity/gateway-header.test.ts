import { describe, expect, jest, test } from '@jest/globals'
import { signGatewayHeader, verifyGatewayHeader } from './gateway-header.ts'

const key = 'a key of the house, long enough.'
const request = { method: 'POST', payload: '{"query":"{ who }"}' }
const at = (ms: number) => jest.spyOn(Date, 'now').mockReturnValue(ms)

describe('rooms answer the gateway only: a signed header with a short life (platform.md 7)', () => {
  test('the gateway’s own header, for exactly this request', () => {
    expect(verifyGatewayHeader(key, request, signGatewayHeader(key, request))).toBe(true)
  })

  test.each([
    ['another key', 'a key of another house, as long.', request],
    ['another body', key, { ...request, payload: '{"query":"{ boom }"}' }],
    ['another method', key, { ...request, method: 'GET' }],
  ])('must fail: %s', (_what, other, asked) => {
    expect(verifyGatewayHeader(key, request, signGatewayHeader(other, asked))).toBe(false)
  })

  test.each([undefined, '', 'v1.9999999999.abc', ['v1'], 'v2.1.'.padEnd(80, 'a')])(
    'must fail: %p',
    (header) => {
      expect(verifyGatewayHeader(key, request, header)).toBe(false)
    },
  )

  test('good to its last second, and not one longer', () => {
    at(1_000_000)
    const header = signGatewayHeader(key, request, 30)
    at(1_030_000)
    expect(verifyGatewayHeader(key, request, header)).toBe(true)
    at(1_030_001)
    expect(verifyGatewayHeader(key, request, header)).toBe(false)
    jest.restoreAllMocks()
  })

  test('must fail: a life longer than 30 seconds, as a clock far ahead would give', () => {
    at(1_040_000)
    const header = signGatewayHeader(key, request, 30)
    at(1_000_000)
    expect(verifyGatewayHeader(key, request, header)).toBe(false)
    jest.restoreAllMocks()
  })
})
