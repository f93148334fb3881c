import { describe, expect, test } from '@jest/globals'
import { aPeriodRule } from '../../test/a-period-rule.ts'
import { allYears, publishedCalendar } from '../../test/holiday-notices.ts'
import { CalendarUnknownError } from '../calendar/calendar-unknown-error.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { civilDate } from '../civil-date.ts'
import { computePeriod } from './compute-period.ts'
import type { Period } from './period.ts'

const calendar = publishedCalendar()
const reasons = (period: Period) => period.days.map((day) => `${day.date.toString().slice(5)} ${day.reason}`)

describe('rule 6.2: the first day is not counted', () => {
  test('one natural day from Monday ends on Tuesday at 24:00', () => {
    const period = computePeriod(aPeriodRule({ days: 1 }), civilDate('2026-03-02'), calendar)
    expect(period.firstCountedOn.toString()).toBe('2026-03-03')
    expect(period.closesAt.toString()).toBe('2026-03-03T16:00:00Z')
  })

  test.each([0, -1, 1.5, Number.NaN, 36_601])('a period of %p days is a defect', (days) => {
    const compute = () => computePeriod(aPeriodRule({ days }), civilDate('2026-03-02'), calendar)
    expect(compute).toThrow(RangeError)
  })
})

describe('rule 6.3: an end on a rest day moves to the next working day, and every day says why', () => {
  test('seven days of Spring Festival are rolled over one by one', () => {
    const period = computePeriod(aPeriodRule(), civilDate('2026-02-02'), calendar)
    expect(reasons(period).slice(-9)).toEqual([
      '02-16 NATURAL_DAY',
      '02-17 ROLLED_HOLIDAY:春节',
      '02-18 ROLLED_HOLIDAY:春节',
      '02-19 ROLLED_HOLIDAY:春节',
      '02-20 ROLLED_HOLIDAY:春节',
      '02-21 ROLLED_HOLIDAY:春节',
      '02-22 ROLLED_HOLIDAY:春节',
      '02-23 ROLLED_HOLIDAY:春节',
      '02-24 ROLLED_TO_WORKING_DAY',
    ])
    expect(period.days.filter((day) => day.counted)).toHaveLength(15)
  })

  test('with rollEnd off the raw end stays', () => {
    const period = computePeriod(aPeriodRule({ rollEnd: false }), civilDate('2026-02-02'), calendar)
    expect(period.closesOn.toString()).toBe('2026-02-17')
  })

  test('the next working day may be a swapped Sunday', () => {
    const period = computePeriod(aPeriodRule(), civilDate('2015-08-19'), calendar)
    expect(reasons(period).at(-1)).toBe('09-06 ROLLED_TO_SWAPPED_WORKDAY')
  })
})

describe('rule 6.5: working days leave out weekends and holidays and take in swapped days', () => {
  test('five working days over Labour Day', () => {
    const period = computePeriod(aPeriodRule({ days: 5, unit: 'WORKING' }), civilDate('2026-04-29'), calendar)
    expect(reasons(period)).toEqual([
      '04-29 START_DAY',
      '04-30 WORKING_DAY',
      '05-01 HOLIDAY:劳动节',
      '05-02 HOLIDAY:劳动节',
      '05-03 HOLIDAY:劳动节',
      '05-04 HOLIDAY:劳动节',
      '05-05 HOLIDAY:劳动节',
      '05-06 WORKING_DAY',
      '05-07 WORKING_DAY',
      '05-08 WORKING_DAY',
      '05-09 SWAPPED_WORKDAY',
    ])
  })
})

describe('rule 6.6: a duty alarms on the strict date, or on the working day before it', () => {
  test.each([
    ['strict end on a working day: alarm the same day', '2026-03-02', '2026-03-17', '2026-03-17'],
    ['strict end in Spring Festival: alarm on working Sat 02-14', '2026-02-02', '2026-02-24', '2026-02-14'],
  ])('%s', (_, from, closes, alarm) => {
    const period = computePeriod(aPeriodRule({ nature: 'DUTY' }), civilDate(from), calendar)
    expect(period.closesOn.toString()).toBe(closes)
    expect(period.alarmOn?.toString()).toBe(alarm)
  })

  test('a right has no alarm', () => {
    expect(computePeriod(aPeriodRule(), civilDate('2026-03-02'), calendar)).not.toHaveProperty('alarmOn')
  })
})

describe('rule 6.7: of a backward period the act day and the event day are both excluded', () => {
  const before = (days: number, unit: 'NATURAL' | 'WORKING', rollEnd: boolean) =>
    aPeriodRule({ days, unit, rollEnd, direction: 'BACKWARD' })

  test('one natural day before Friday leaves Thursday free: act on Wednesday', () => {
    const period = computePeriod(before(1, 'NATURAL', true), civilDate('2026-03-06'), calendar)
    expect(reasons(period)).toEqual(['03-06 EVENT_DAY', '03-05 NATURAL_DAY', '03-04 ACT_DAY'])
  })

  test('an act day on a rest day moves back, never forward: the days between only grow', () => {
    const rolled = computePeriod(before(5, 'WORKING', true), civilDate('2026-03-16'), calendar)
    expect(rolled.rawEndOn.toString()).toBe('2026-03-08')
    expect(rolled.closesOn.toString()).toBe('2026-03-06')
    const strict = computePeriod(before(5, 'WORKING', false), civilDate('2026-03-16'), calendar)
    expect(strict.closesOn.toString()).toBe('2026-03-08')
  })
})

describe('rule 6.13: a reminder is the nth working day before, at 00:00, and no backward period', () => {
  const remind = (days: number, from: string) =>
    computePeriod(
      aPeriodRule({ days, unit: 'WORKING', direction: 'REMINDER', nature: 'DUTY', rollEnd: false }),
      civilDate(from),
      calendar,
    )

  test.each([
    [1, '2026-09-29', '2026-09-28'],
    [1, '2026-10-12', '2026-10-10'],
    [5, '2026-10-12', '2026-09-29'],
  ])('%d working days before %s: %s', (days, from, on) => {
    const period = remind(days, from)
    expect(period.closesOn.toString()).toBe(on)
    expect(period.closesAt.toString()).toBe(`${civilDate(on).subtract({ days: 1 })}T16:00:00Z`)
    expect(period.days.filter((day) => day.counted)).toHaveLength(days)
  })
})

describe('rule 6.10: restrictions end unrolled', () => {
  test('a publicity window ends at 24:00 of its computed day even in Spring Festival', () => {
    const period = computePeriod(aPeriodRule({ nature: 'RESTRICTION' }), civilDate('2026-02-02'), calendar)
    expect(period.closesOn.toString()).toBe('2026-02-17')
    expect(period.closesAt.toString()).toBe('2026-02-17T16:00:00Z')
  })
})

describe('rule 6.9: a year without a State Council notice', () => {
  const accepting = workCalendar(allYears(), { provisional: 'ACCEPT' })

  test('the last notice that needs no day of 2027 is published on 2026-12-16', () => {
    const period = computePeriod(aPeriodRule(), civilDate('2026-12-16'), calendar)
    expect(period.closesOn.toString()).toBe('2026-12-31')
    expect(period.calendarComplete).toBe(true)
  })

  test('one day later 2027-01-01 would have to be tested: refused', () => {
    const compute = () => computePeriod(aPeriodRule(), civilDate('2026-12-17'), calendar)
    expect(compute).toThrow(new CalendarUnknownError(2027))
  })

  test('an explanation may go on with weekends and fixed statutory days, and is flagged', () => {
    const period = computePeriod(aPeriodRule(), civilDate('2026-12-17'), accepting)
    expect(reasons(period).slice(-4)).toEqual([
      '01-01 ROLLED_HOLIDAY:元旦',
      '01-02 ROLLED_WEEKEND',
      '01-03 ROLLED_WEEKEND',
      '01-04 ROLLED_TO_WORKING_DAY',
    ])
    expect(period.calendarComplete).toBe(false)
  })

  test('no explanation reaches a year nobody has opened', () => {
    const compute = () => computePeriod(aPeriodRule(), civilDate('2027-12-20'), accepting)
    expect(compute).toThrow(new CalendarUnknownError(2028))
  })

  test('a restriction tests no rest day: it crosses into 2027 and is flagged', () => {
    const rule = aPeriodRule({ days: 365, nature: 'RESTRICTION' })
    const period = computePeriod(rule, civilDate('2026-06-01'), calendar)
    expect(period.closesOn.toString()).toBe('2027-06-01')
    expect(period.calendarComplete).toBe(false)
  })
})

describe('section 4.5: a platform outage of four hours or more adds its day', () => {
  const lost = (...days: string[]) => days.map(civilDate)

  test('a lost day within the notice is not counted', () => {
    const period = computePeriod(aPeriodRule(), civilDate('2026-03-02'), calendar, lost('2026-03-05'))
    expect(period.closesOn.toString()).toBe('2026-03-18')
    expect(reasons(period)).toContain('03-05 PLATFORM_OUTAGE')
  })

  test('a lost closing day moves the end to the next working day', () => {
    const period = computePeriod(aPeriodRule(), civilDate('2026-02-02'), calendar, lost('2026-02-24'))
    expect(reasons(period).slice(-2)).toEqual(['02-24 ROLLED_PLATFORM_OUTAGE', '02-25 ROLLED_TO_WORKING_DAY'])
  })

  test('a working day lost is not counted either', () => {
    const rule = aPeriodRule({ days: 5, unit: 'WORKING' })
    const period = computePeriod(rule, civilDate('2026-04-29'), calendar, lost('2026-05-09'))
    expect(period.closesOn.toString()).toBe('2026-05-11')
  })
})
