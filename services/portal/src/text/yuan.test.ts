import { expect, test } from '@jest/globals'
import { fenFromYuan } from './yuan.ts'

test.each([
  ['180000', 18_000_000],
  ['180,000.00', 18_000_000],
  ['0.01', 1],
  ['0', 0],
  ['-1', -100],
  ['180000.005', 18_000_000.5],
  ['9007199254740.99', 900_719_925_474_099],
])(
  '%s yuan are %d fen; a fraction of a fen is passed on, so that the department refuses it (AC-12)',
  (typed, fen) => {
    expect(fenFromYuan(typed)).toBe(fen)
  },
)

test.each(['', 'abc', '1e5', '1.2.3', '￥5'])('%s is no amount', (typed) => {
  expect(fenFromYuan(typed)).toBeUndefined()
})
