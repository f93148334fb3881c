import { expect, test } from '@jest/globals'
import { masked, unmasked } from './masked.ts'

const secret = Buffer.from('a secret of thirty-two characters')

test('a secret looks different each time and is the same', () => {
  expect(masked(secret)).not.toBe(masked(secret))
  expect(unmasked(masked(secret))).toEqual(secret)
})

test.each(['', 'x', '%', 'AAAA', 'no secret at all'])('must fail: %s is none', (told) => {
  expect(unmasked(told).equals(secret)).toBe(false)
})
