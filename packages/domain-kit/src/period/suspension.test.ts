import { describe, expect, test } from '@jest/globals'
import { aPeriodRule } from '../../test/a-period-rule.ts'
import { publishedCalendar } from '../../test/holiday-notices.ts'
import { civilDate } from '../civil-date.ts'
import { remainingPeriod } from './compute-period.ts'
import { consumedDays, consumedWorkingDays } from './consumed-days.ts'

const calendar = publishedCalendar()
const on = civilDate

const remaining = (consumed: number, resumedOn: string) =>
  remainingPeriod({
    rule: aPeriodRule(),
    total: 15,
    consumedDays: consumed,
    resumedOn: on(resumedOn),
    calendar,
  })

describe('AC-07: published 2026-03-02, objection accepted 03-10, resumed 03-16', () => {
  test('consumed 7 days (03-03 … 03-09): the day of suspension does not count', () => {
    expect(consumedDays({ firstCountedOn: on('2026-03-03'), suspendedOn: on('2026-03-10') })).toBe(7)
  })

  test('8 left, counted from the day after resumption: closes 03-24, start 03-25', () => {
    const period = remaining(7, '2026-03-16')
    expect(period.firstCountedOn.toString()).toBe('2026-03-17')
    expect(period.closesOn.toString()).toBe('2026-03-24')
    expect(period.closesAt.toString()).toBe('2026-03-24T16:00:00Z')
    expect(period.days[0]?.reason).toBe('RESUME_DAY')
  })
})

describe('section 4.5: remaining = total − consumed', () => {
  test.each([
    ['suspended on the day of publication', '2026-03-02', 0],
    ['suspended on the first counted day', '2026-03-03', 0],
    ['suspended on the second counted day', '2026-03-04', 1],
    ['suspended on the last day', '2026-03-17', 14],
  ])('%s consumes %s days', (_, suspended, consumed) => {
    expect(consumedDays({ firstCountedOn: on('2026-03-03'), suspendedOn: on(suspended) })).toBe(consumed)
  })

  test('a second suspension adds to the first: 7 and 3 days, 5 left', () => {
    const second = consumedDays({ firstCountedOn: on('2026-03-17'), suspendedOn: on('2026-03-20') })
    expect(second).toBe(3)
    expect(remaining(7 + second, '2026-03-23').closesOn.toString()).toBe('2026-03-30')
  })

  test('the new end rolls past rest days too', () => {
    expect(remaining(13, '2026-03-26').closesOn.toString()).toBe('2026-03-30')
  })

  test('suspended while the end was rolling over Spring Festival, one day is still left', () => {
    const consumed = consumedDays({ firstCountedOn: on('2026-02-03'), suspendedOn: on('2026-02-20') })
    expect(consumed).toBe(17)
    expect(remaining(consumed, '2026-03-02').closesOn.toString()).toBe('2026-03-03')
  })

  test('a day lost to a platform outage was not consumed', () => {
    const run = {
      firstCountedOn: on('2026-03-03'),
      suspendedOn: on('2026-03-10'),
      lostDays: [on('2026-03-05')],
    }
    expect(consumedDays(run)).toBe(6)
  })

  test('a period of working days consumes working days', () => {
    const run = { firstCountedOn: on('2026-03-03'), suspendedOn: on('2026-03-10'), calendar }
    expect(consumedWorkingDays(run)).toBe(5)
  })
})
