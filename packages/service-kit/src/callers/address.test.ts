import { describe, expect, test } from '@jest/globals'
import { addressClass, addressOf, networkOf } from './address.ts'

const arrived = (forwarded?: string, remoteAddress = '192.0.2.9') => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
})

describe('who calls: the address behind a configured number of own proxies', () => {
  test('without proxies no header is believed', () => {
    expect(addressOf(arrived('198.51.100.1'), 0)).toBe('192.0.2.9')
  })

  test('behind one: what that one wrote, never what the caller made up before it', () => {
    expect(addressOf(arrived('1.1.1.1, 198.51.100.1'), 1)).toBe('198.51.100.1')
    expect(addressOf(arrived('1.1.1.1, 198.51.100.1, 203.0.113.5'), 2)).toBe('198.51.100.1')
  })

  test.each([undefined, '', 'nonsense', '<script>', ', ,'])(
    'behind one, header %p: the neighbour itself',
    (header) => {
      expect(addressOf(arrived(header), 1)).toBe('192.0.2.9')
    },
  )

  test('IPv4 in IPv6’s clothes is IPv4', () => {
    expect(addressOf(arrived(undefined, '::ffff:192.0.2.9'), 0)).toBe('192.0.2.9')
  })
})

describe('one subscriber is one caller', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::7', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', 'unknown'],
  ])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network))

  test('must fail: two subscribers are not one', () => {
    expect(networkOf('2001:db8:1:2::6')).not.toBe(networkOf('2001:db8:1:3::6'))
  })
})

test.each([
  ['127.0.0.1', 'loopback'],
  ['::1', 'loopback'],
  ['10.1.2.3', 'private'],
  ['fd00::1', 'private'],
  ['172.32.0.1', 'public v4'],
  ['2001:db8::1', 'public v6'],
  ['x', 'unknown'],
])('%s is %s', (address, kind) => expect(addressClass(address)).toBe(kind))
