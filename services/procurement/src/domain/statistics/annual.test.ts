import { describe, expect, test } from '@jest/globals'
import { type AnnualStatistic, annualStatistics } from './annual.ts'

const counted = (year: number, projectCount = 1): AnnualStatistic => ({
  year,
  projectCount,
  budgetFen: 100n,
  precisionFen: 0,
  source: 'COMPUTED',
  cancelledLater: 0,
})
const years = (from: number, to: number, known: readonly AnnualStatistic[], currentYear = 2026) =>
  annualStatistics({ from, to, currentYear }, known).map(({ year, source }) => [year, source])

describe('R-27, AC-77: a year without records is left out, never told as zero', () => {
  test('2016 to 2026 with records from 2026 on', () =>
    expect(years(2016, 2026, [counted(2026)])).toEqual([
      [2016, 'SEED'],
      [2017, 'SEED'],
      [2026, 'COMPUTED'],
    ]))
  test('a gap between records is left out, too', () =>
    expect(years(2018, 2026, [counted(2019), counted(2024)])).toEqual([
      [2019, 'COMPUTED'],
      [2024, 'COMPUTED'],
    ]))
  test('nothing known, nothing told', () => expect(years(2018, 2025, [])).toEqual([]))
})

test('no year before the platform, none to come', () =>
  expect(years(2010, 2030, [counted(2014), counted(2027)], 2026).map(([year]) => year)).toEqual([
    2015, 2016, 2017,
  ]))
