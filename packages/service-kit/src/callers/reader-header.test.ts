import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { readerOf, signReader } from './reader-header.ts'

const key = 'a key of portal and gateway, long enough'
const other = 'another key of portal and gateway, as long'
afterEach(() => void jest.restoreAllMocks())

describe('the portal asks for many people: it says for whom, and nobody else can', () => {
  test.each(['203.0.113.7', '2001:db8::7'])('%s is told as it is', (address) => {
    expect(readerOf(key, signReader(key, address))).toBe(address)
  })

  test('must fail: another key, a changed address, no key, no header', () => {
    const [v, expires, , mac] = signReader(key, '203.0.113.7').split('.')
    const changed = `${v}.${expires}.${Buffer.from('203.0.113.8').toString('base64url')}.${mac}`
    expect(readerOf(key, signReader(other, '203.0.113.7'))).toBeUndefined()
    expect(readerOf(key, changed)).toBeUndefined()
    expect(readerOf(undefined, signReader(key, '203.0.113.7'))).toBeUndefined()
    for (const header of [undefined, '', 'v1.1.x.y', ['v1'], '203.0.113.7'])
      expect(readerOf(key, header)).toBeUndefined()
  })

  test('must fail: what is no address', () => {
    expect(readerOf(key, signReader(key, 'somebody'))).toBeUndefined()
  })

  test('while the key is exchanged two are good, and the first signs', () => {
    expect(readerOf(`${other},${key}`, signReader(key, '203.0.113.7'))).toBe('203.0.113.7')
    expect(readerOf(key, signReader(`${key},${other}`, '203.0.113.7'))).toBe('203.0.113.7')
  })

  test('good for thirty seconds, and not one longer', () => {
    jest.spyOn(Date, 'now').mockReturnValue(1_000_000)
    const header = signReader(key, '203.0.113.7')
    jest.spyOn(Date, 'now').mockReturnValue(1_030_000)
    expect(readerOf(key, header)).toBe('203.0.113.7')
    jest.spyOn(Date, 'now').mockReturnValue(1_030_001)
    expect(readerOf(key, header)).toBeUndefined()
  })
})
