import { expect, test } from '@jest/globals'
import { publishedCalendar } from '../../test/holiday-notices.ts'
import { addMonths } from '../calendar/add-months.ts'
import { civilDate } from '../civil-date.ts'
import { computeMonths, type MonthsRule } from './compute-months.ts'

const calendar = publishedCalendar()
const sixMonths: MonthsRule = {
  key: 'a5',
  months: 6,
  rollEnd: true,
  nature: 'RESTRICTION',
  basis: { rule: 'A5' },
}

test.each([
  ['2026-03-31', 6, '2026-09-30'],
  ['2026-03-30', 6, '2026-09-30'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-02-28', 1, '2026-03-28'],
])(
  'Civil Code 202: %s and %i months ends on %s, month end where there is no such date',
  (from, months, end) => {
    expect(addMonths(civilDate(from), months).toString()).toBe(end)
  },
)

test('Civil Code 202: a year from 29 February ends on 28 February', () => {
  expect(addMonths(civilDate('2024-02-29'), 12).toString()).toBe('2025-02-28')
  expect(addMonths(civilDate('2024-11-24'), 24).toString()).toBe('2026-11-24')
})

test('AC-42: listed 2026-03-31 for six months, ends 2026-09-30, removal 2026-10-01 00:00 although a holiday', () => {
  const period = computeMonths(sixMonths, civilDate('2026-03-31'), calendar)
  expect(period.firstCountedOn.toString()).toBe('2026-04-01')
  expect(period.closesOn.toString()).toBe('2026-09-30')
  expect(period.closesAt.toString()).toBe('2026-09-30T16:00:00Z')
})

test('a right of months rolls as every right does: 2026-04-01 and six months ends after National Day', () => {
  const period = computeMonths({ ...sixMonths, nature: 'RIGHT' }, civilDate('2026-04-01'), calendar)
  expect(period.rawEndOn.toString()).toBe('2026-10-01')
  expect(period.closesOn.toString()).toBe('2026-10-08')
})
