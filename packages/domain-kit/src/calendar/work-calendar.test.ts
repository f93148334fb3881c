import { describe, expect, test } from '@jest/globals'
import { allYears, calendarYear, publishedCalendar } from '../../test/holiday-notices.ts'
import { civilDate } from '../civil-date.ts'
import { CalendarUnknownError } from './calendar-unknown-error.ts'
import { workCalendar } from './work-calendar.ts'
import { previousWorkingDay, subtractWorkingDays } from './working-days.ts'

const calendar = publishedCalendar()
const on = civilDate

describe('rule 6.5: which days are worked', () => {
  test.each([
    ['2026-03-02', 'WORKDAY', undefined],
    ['2026-03-07', 'WEEKEND', undefined],
    ['2026-02-17', 'HOLIDAY', '春节'],
    ['2026-02-21', 'HOLIDAY', '春节'],
    ['2026-02-14', 'SWAPPED_WORKDAY', '春节'],
    ['2020-02-03', 'WORKDAY', '春节'],
  ])('%s is a %s', (date, reason, name) => {
    expect(calendar.reasonOf(on(date))).toBe(reason)
    expect(calendar.nameOf(on(date))).toBe(name)
    expect(calendar.isWorkingDay(on(date))).toBe(reason.endsWith('WORKDAY'))
  })

  test('2026: the weekend days worked are 4 Jan, 14 Feb, 28 Feb, 9 May, 20 Sep, 10 Oct', () => {
    const swapped: string[] = []
    for (let day = on('2026-01-01'); day.year === 2026; day = day.add({ days: 1 })) {
      if (calendar.reasonOf(day) === 'SWAPPED_WORKDAY') swapped.push(day.toString().slice(5))
    }
    expect(swapped).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'])
  })

  test('the notice of a year may set days of the December before: 29 to 31 December 2018', () => {
    expect(calendar.reasonOf(on('2018-12-29'))).toBe('SWAPPED_WORKDAY')
    expect(calendar.reasonOf(on('2018-12-31'))).toBe('HOLIDAY')
    expect(workCalendar([calendarYear(2018)]).reasonOf(on('2018-12-31'))).toBe('WORKDAY')
  })
})

describe('rule 6.9: what is published, provisional and unknown', () => {
  test('2027 is there and empty: the last published day is 2026-12-31', () => {
    expect(calendar.lastPublishedDay()?.toString()).toBe('2026-12-31')
    expect(workCalendar([]).lastPublishedDay()).toBeUndefined()
    expect([2026, 2027, 2028].map((year) => calendar.statusOf(on(`${year}-01-01`)))).toEqual([
      'PUBLISHED',
      'PROVISIONAL',
      'UNKNOWN',
    ])
  })

  test('2012 and 2028 are unknown to every calendar, 2027 to one that refuses provisional years', () => {
    const accepting = workCalendar(allYears(), { provisional: 'ACCEPT' })
    for (const year of [2012, 2028]) {
      expect(() => accepting.isWorkingDay(on(`${year}-06-01`))).toThrow(new CalendarUnknownError(year))
    }
    expect(() => calendar.reasonOf(on('2027-06-01'))).toThrow(new CalendarUnknownError(2027))
    expect(() => calendar.nameOf(on('2027-06-01'))).toThrow(CalendarUnknownError)
  })

  test('a provisional year has its weekends and the fixed statutory days it was given, and no lunar day', () => {
    const accepting = workCalendar(allYears(), { provisional: 'ACCEPT' })
    for (const day of ['01-01', '10-01']) expect(accepting.reasonOf(on(`2027-${day}`))).toBe('HOLIDAY')
    expect(accepting.reasonOf(on('2027-05-03'))).toBe('WORKDAY')
    expect(accepting.reasonOf(on('2027-02-06'))).toBe('WEEKEND')
    expect(accepting.reasonOf(on('2027-02-08'))).toBe('WORKDAY')
  })
})

describe('working days one by one', () => {
  test('the previous working day, the day itself included', () => {
    expect(previousWorkingDay(on('2026-02-23'), calendar).toString()).toBe('2026-02-14')
    expect(previousWorkingDay(on('2026-03-02'), calendar).toString()).toBe('2026-03-02')
  })

  test('counting back leaves the start day out', () => {
    expect(subtractWorkingDays(on('2026-10-09'), 5, calendar).toString()).toBe('2026-09-24')
    expect(subtractWorkingDays(on('2026-09-24'), 0, calendar).toString()).toBe('2026-09-24')
  })
})
