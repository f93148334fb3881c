import { expect, test } from '@jest/globals'
import { keyedHash } from './keyed-hash.ts'

test('known value: RFC 4231, test case 2', () =>
  expect(keyedHash('Jefe', 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ))

test('another key, and another secret, have another mark', () => {
  const marks = [keyedHash('a', '1'), keyedHash('b', '1'), keyedHash('a', '2')]
  expect(new Set(marks).size).toBe(3)
})
