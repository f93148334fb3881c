import { expect, test } from '@jest/globals'
import { civilDate, civilDateOf, endOfDay, startOfDay } from './civil-date.ts'
import { Temporal } from './temporal.ts'

const instant = (text: string) => Temporal.Instant.from(text)

test('rule 6.8: publication at 23:59:59 counts as that date, one second later as the next', () => {
  expect(civilDateOf(instant('2026-03-02T23:59:59+08:00')).toString()).toBe('2026-03-02')
  expect(civilDateOf(instant('2026-03-03T00:00:00+08:00')).toString()).toBe('2026-03-03')
})

test('rule 6.1: a day ends at 24:00 local, which is the next day 00:00 exclusive', () => {
  expect(endOfDay(civilDate('2026-03-17')).toString()).toBe('2026-03-17T16:00:00Z')
  expect(startOfDay(civilDate('2026-03-18')).equals(endOfDay(civilDate('2026-03-17')))).toBe(true)
})

test.each(['2026-02-30', '2026-13-01', '20260302', '2026-03-02T10:00', ''])('%p is no civil date', (text) => {
  expect(() => civilDate(text)).toThrow(RangeError)
})
