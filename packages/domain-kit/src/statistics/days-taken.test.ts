import { describe, expect, test } from '@jest/globals'
import { countOf, type DaysTaken, medianDays, percentileDays } from './days-taken.ts'

/** As many as are written, each with its days. */
const each = (...days: number[]): DaysTaken[] => days.map((one) => ({ days: one, n: 1 }))

describe('S79: how long a step took', () => {
  test.each([
    [each(3), '3'],
    [each(1, 2), '1.5'],
    [each(9, 1, 4), '4'],
    [each(1, 2, 4, 9), '3'],
    [
      [
        { days: 2, n: 5 },
        { days: 8, n: 5 },
      ],
      '5',
    ],
    [
      [
        { days: 8, n: 4 },
        { days: 2, n: 5 },
      ],
      '2',
    ],
    [each(0, 0), '0'],
  ])('the median of %j is %s', (taken, median) => {
    expect(medianDays(taken)).toBe(median)
  })

  test.each([
    [each(7), '7'],
    [each(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), '9'],
    [each(1, 2, 3, 4, 5, 6, 7, 8, 9), '9'],
    [
      [
        { days: 1, n: 90 },
        { days: 30, n: 10 },
      ],
      '1',
    ],
    [
      [
        { days: 1, n: 89 },
        { days: 30, n: 11 },
      ],
      '30',
    ],
  ])('nine in ten of %j took at most %s', (taken, days) => {
    expect(percentileDays(taken, 90)).toBe(days)
  })

  test('of nothing there is neither', () => {
    expect([countOf([]), medianDays([]), percentileDays([], 90)]).toEqual([0, null, null])
  })
})
