import { describe, expect, test } from '@jest/globals'
import { isWholeFen } from './fen.ts'
import { formatFen } from './format-fen.ts'
import { parseYuanToFen } from './parse-yuan-to-fen.ts'

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

describe('AC-12: an amount in yuan is read exactly', () => {
  test.each([
    ['180000', 18_000_000],
    ['0.01', 1],
    ['0.1', 10],
    ['1234.56', 123_456],
    ['8.95', 895],
    ['57840500', 5_784_050_000],
    ['57,840,500', 5_784_050_000],
    ['１８００００', 18_000_000],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%s yuan is %i fen', (text, fen) => {
    expect(parseYuanToFen(text)).toEqual({ ok: true, value: fen, warnings: [] })
  })

  test.each(['180000.005', '1.', '.5', '-1', '1e3', '1,00', '', '一百', '90071992547409.92'])(
    '%p is refused with BUDGET_INVALID',
    (text) => {
      expect(parseYuanToFen(text)).toMatchObject({ ok: false, refusals: [{ code: 'BUDGET_INVALID' }] })
    },
  )
})
