import { expect, test } from '@jest/globals'
import { readIdNo } from './read-id-no.ts'

test('an identity number is read in whatever width and spacing, by its check sign', () => {
  expect(readIdNo(' １１０１０５ 19491231 002x ')).toBe('11010519491231002X')
  expect(readIdNo('110105194912310021')).toBeUndefined()
})

test('a passport or a permit: five signs are the least, forty the most', () => {
  expect([readIdNo('E1234'), readIdNo('H'.repeat(40))]).toEqual(['E1234', 'H'.repeat(40)])
  expect([readIdNo('E123'), readIdNo('H'.repeat(41)), readIdNo('护照'), readIdNo('')]).toEqual(
    Array(4).fill(undefined),
  )
})
