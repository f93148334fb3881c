import { expect, test } from '@jest/globals'
import { yearsMissing, yearsShown } from './years.ts'

const seed = [2015, 2016, 2017].map((year) => ({ year, projectCount: 300, source: 'SEED' as const }))
const counted = (year: number, projectCount: number) => ({ year, projectCount, source: 'COMPUTED' as const })
const years = [
  ...seed,
  counted(2018, 0),
  counted(2024, 0),
  counted(2025, 160),
  counted(2026, 90),
  counted(2027, 0),
]

test('published years, and counted ones from the first with a record to this year', () => {
  expect(yearsShown(years, '2026-11-23').map(({ year }) => year)).toEqual([2015, 2016, 2017, 2025, 2026])
})

test('a year without a record after the first one is a zero, and shown', () => {
  const shown = yearsShown([...seed, counted(2025, 160), counted(2026, 0)], '2026-11-23')
  expect(shown.at(-1)).toEqual(counted(2026, 0))
})

test('no record at all leaves the published years', () => {
  expect(yearsShown([...seed, counted(2018, 0)], '2026-11-23')).toEqual(seed)
})

test('the years between of which nothing is kept are named', () => {
  expect(yearsMissing(yearsShown(years, '2026-11-23'))).toEqual({ from: 2018, to: 2024 })
  expect(yearsMissing(seed)).toBeUndefined()
})
