import { expect, test } from '@jest/globals'
import { nonces } from './nonces.ts'

let at = 0
const clock = () => at

test('a nonce is good once for as long as its signature may live', () => {
  at = 0
  const seen = nonces(10, clock)
  expect([seen.show('a'), seen.show('a'), seen.show('b')]).toEqual(['NEW', 'BEFORE', 'NEW'])
  at = 30_000
  expect([seen.show('a'), seen.show('c')]).toEqual(['BEFORE', 'NEW'])
  at = 59_999
  expect([seen.show('a'), seen.show('c')]).toEqual(['BEFORE', 'BEFORE'])
})

test('the memory is bounded: full, it lets nobody in rather than somebody twice', () => {
  at = 0
  const seen = nonces(3, clock)
  for (const one of ['a', 'b', 'c']) expect(seen.show(one)).toBe('NEW')
  expect([seen.show('d'), seen.show('a')]).toEqual(['FULL', 'BEFORE'])
  at = 30_000
  expect([seen.show('d'), seen.size]).toEqual(['NEW', 4])
  at = 120_000
  expect([seen.show('e'), seen.size]).toEqual(['NEW', 1])
})
