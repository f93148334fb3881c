import { describe, expect, test } from '@jest/globals'
import { isWholeFen } from './fen.ts'
import { formatFen } from './format-fen.ts'

describe('money is whole fen', () => {
  test.each([
    [123_450, 'CNY 1,234.50'],
    [0, 'CNY 0.00'],
    [1, 'CNY 0.01'],
    [99_999, 'CNY 999.99'],
    [100_000_000, 'CNY 1,000,000.00'],
    [-1, 'CNY -0.01'],
    [Number.MAX_SAFE_INTEGER, 'CNY 90,071,992,547,409.91'],
    [18_014_398_509_481_983n, 'CNY 180,143,985,094,819.83'],
  ])('%i fen reads %s', (fen, text) => expect(formatFen(fen)).toBe(text))

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%p is no whole fen', (amount) => {
    expect(isWholeFen(amount)).toBe(false)
    expect(() => formatFen(amount)).toThrow(RangeError)
  })
})
