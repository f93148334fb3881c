import { describe, expect, test } from '@jest/globals'
import { aPeriodRule } from '../../test/a-period-rule.ts'
import { calendarYear, publishedCalendar } from '../../test/holiday-notices.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { civilDate, civilDateOf } from '../civil-date.ts'
import { computePeriod } from './compute-period.ts'
import type { PeriodRule } from './period-rule.ts'

const calendar = publishedCalendar()

const duty = aPeriodRule({ nature: 'DUTY' })
const natural = (days: number): PeriodRule => aPeriodRule({ days })
const working = (days: number): PeriodRule => aPeriodRule({ days, unit: 'WORKING' })

function ends(from: string, rule: PeriodRule, on = calendar): string {
  return computePeriod(rule, civilDate(from), on).closesOn.toString()
}

/** The whole table of domain specification 6, row by row; titles quote it. */
describe('test vectors of the time rules: 15 days of notice', () => {
  test.each([
    [
      'publish 2026-03-02: closes 2026-03-17 (Tue), earliest start 03-18',
      '2026-03-02',
      '2026-03-17',
      '2026-03-18',
    ],
    [
      'publish 2026-02-02: raw 02-17 in Spring Festival, closes 02-24, start 02-25',
      '2026-02-02',
      '2026-02-24',
      '2026-02-25',
    ],
    [
      'publish 2026-01-30: raw Sat 02-14 is a working Saturday, no roll, start 02-15',
      '2026-01-30',
      '2026-02-14',
      '2026-02-15',
    ],
    [
      'publish 2026-04-20: raw 05-05 holiday, closes 05-06, start 05-07',
      '2026-04-20',
      '2026-05-06',
      '2026-05-07',
    ],
    [
      'publish 2026-06-04: raw 06-19 Dragon Boat, closes Mon 06-22, start 06-23',
      '2026-06-04',
      '2026-06-22',
      '2026-06-23',
    ],
    [
      'publish 2015-08-19: raw Thu 09-03 off by the supplementary notice, closes working Sun 09-06, start 09-07',
      '2015-08-19',
      '2015-09-06',
      '2015-09-07',
    ],
  ])('%s', (_, published, closes, starts) => {
    const period = computePeriod(natural(15), civilDate(published), calendar)
    expect(period.closesOn.toString()).toBe(closes)
    expect(civilDateOf(period.closesAt).toString()).toBe(starts)
    expect(period.calendarComplete).toBe(true)
  })

  test('publish 2015-08-19 without the supplementary notice: closes 09-03, start 09-04', () => {
    const { days, ...year } = calendarYear(2015)
    const before = days.filter((day) => day.date < '2015-09-03' || day.date > '2015-09-06')
    const period = computePeriod(
      natural(15),
      civilDate('2015-08-19'),
      workCalendar([{ ...year, days: before }]),
    )
    expect(period.closesOn.toString()).toBe('2015-09-03')
    expect(period.closesAt.toString()).toBe('2015-09-03T16:00:00Z')
  })
})

describe('test vectors of the time rules: rights and duties of one number', () => {
  test.each([
    ['notified 2026-09-24, +5 wd: hearing request until 2026-10-09', '2026-09-24', working(5), '2026-10-09'],
    [
      'hearing 2026-10-20, 7 wd before: notify by 2026-10-09',
      '2026-10-20',
      { ...working(7), direction: 'BACKWARD' },
      '2026-10-09',
    ],
    ['accepted 2026-03-09, 60 d: 2026-05-08', '2026-03-09', { ...duty, days: 60 }, '2026-05-08'],
    [
      'accepted 2026-03-09, 15 wd: 2026-03-30',
      '2026-03-09',
      { ...duty, days: 15, unit: 'WORKING' },
      '2026-03-30',
    ],
    [
      'received 2026-04-29, +5 wd: correction notice by working Sat 2026-05-09',
      '2026-04-29',
      working(5),
      '2026-05-09',
    ],
    ['decided 2026-09-28: service 7 wd, 2026-10-13', '2026-09-28', working(7), '2026-10-13'],
    ['decided 2026-09-28: credit entry 5 wd, working Sat 2026-10-10', '2026-09-28', working(5), '2026-10-10'],
    ['overturned 2026-04-30: withdraw 3 wd, 2026-05-08', '2026-04-30', working(3), '2026-05-08'],
    ['fine served 2026-06-05, 15 d: raw Sat 06-20, 2026-06-22', '2026-06-05', natural(15), '2026-06-22'],
    [
      'public-notice service 2026-01-19, 30 d: raw 02-18 holiday, deemed served 2026-02-24',
      '2026-01-19',
      natural(30),
      '2026-02-24',
    ],
    ['result publicity ended 2026-04-28: challenge 7 wd, 2026-05-11', '2026-04-28', working(7), '2026-05-11'],
    ['challenge received 2026-05-11: reply due 7 wd, 05-20', '2026-05-11', working(7), '2026-05-20'],
    [
      'reply period ended 2026-05-20: complaint window 15 wd, to 06-10',
      '2026-05-20',
      working(15),
      '2026-06-10',
    ],
    ['complaint 2026-06-01, 30 wd: 2026-07-14', '2026-06-01', working(30), '2026-07-14'],
    [
      'award notice 2026-05-07: contract 30 d, raw Sat 06-06, 2026-06-08',
      '2026-05-07',
      natural(30),
      '2026-06-08',
    ],
    ['contract signed 2026-09-30: publish 2 wd, 2026-10-09', '2026-09-30', working(2), '2026-10-09'],
    ['contract signed 2026-09-30: copy to finance 7 wd, 2026-10-15', '2026-09-30', working(7), '2026-10-15'],
  ] as [string, string, PeriodRule, string][])('%s', (_, from, rule, closes) => {
    expect(ends(from, rule)).toBe(closes)
  })

  test('filed 2026-03-09, 90 d: decision 2026-06-07 (Sun), alarm Fri 06-05, rolled 06-08', () => {
    const period = computePeriod({ ...duty, days: 90 }, civilDate('2026-03-09'), calendar)
    expect(period.rawEndOn.toString()).toBe('2026-06-07')
    expect(period.alarmOn?.toString()).toBe('2026-06-05')
    expect(period.closesOn.toString()).toBe('2026-06-08')
  })

  test('hearing 2026-10-20: 7 full wd between are 10-19, 16, 15, 14, 13, 12 and working Sat 10-10', () => {
    const { days } = computePeriod(
      { ...working(7), direction: 'BACKWARD' },
      civilDate('2026-10-20'),
      calendar,
    )
    const counted = days.filter((day) => day.counted).map((day) => day.date.toString().slice(5))
    expect(counted).toEqual(['10-19', '10-16', '10-15', '10-14', '10-13', '10-12', '10-10'])
  })
})
