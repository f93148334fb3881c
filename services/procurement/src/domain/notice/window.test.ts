import { civilDate } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { calendar2015, calendar2026 } from '../../../test/calendars.ts'
import { policies } from '../../../test/policies.ts'
import { policyOf } from './open-version.ts'
import { noticeWindow } from './window.ts'

const policy = policyOf(policies)
const of = (
  publishedOn: string,
  ground = { calendar: calendar2026, lostDays: [] as ReturnType<typeof civilDate>[] },
  consumedDays = 0,
) => {
  const window = noticeWindow({ policy, countedFromOn: civilDate(publishedOn), consumedDays }, ground)
  return window.ok ? `${window.value.closesOn} ${window.value.closesAt}` : window.refusals[0]?.code
}

describe('the fifteen days of a notice (domain specification 6, test vectors)', () => {
  test.each([
    ['2026-03-02', '2026-03-17 2026-03-17T16:00:00Z'],
    ['2026-02-02', '2026-02-24 2026-02-24T16:00:00Z'],
    ['2026-01-30', '2026-02-14 2026-02-14T16:00:00Z'],
    ['2026-04-20', '2026-05-06 2026-05-06T16:00:00Z'],
    ['2026-06-04', '2026-06-22 2026-06-22T16:00:00Z'],
  ])('published %s: %s', (publishedOn, end) => {
    expect(of(publishedOn)).toBe(end)
  })

  test('2015-08-19 with and without the supplementary notice', () => {
    expect(of('2015-08-19', { calendar: calendar2015('AFTER_SUPPLEMENT'), lostDays: [] })).toContain(
      '2015-09-06',
    )
    expect(of('2015-08-19', { calendar: calendar2015('BEFORE_SUPPLEMENT'), lostDays: [] })).toContain(
      '2015-09-03',
    )
  })

  test('consumed days are not served twice; a lost day is given back', () => {
    expect(of('2026-03-16', undefined, 7)).toContain('2026-03-24')
    expect(of('2026-03-02', { calendar: calendar2026, lostDays: [civilDate('2026-03-05')] })).toContain(
      '2026-03-18',
    )
  })

  test('the reminder comes one working day before the end, over weekends and holidays', () => {
    const window = noticeWindow(
      { policy, countedFromOn: civilDate('2026-02-02'), consumedDays: 0 },
      { calendar: calendar2026, lostDays: [] },
    )
    expect(window.ok && String(window.value.remindAt)).toBe('2026-02-13T16:00:00Z')
  })

  test('beyond the last published year it refuses', () => {
    expect(of('2026-12-17')).toBe('CALENDAR_UNKNOWN')
    expect(of('2026-12-16')).toContain('2026-12-31')
  })
})
