import { expect, test } from '@jest/globals'
import { Temporal } from '../temporal.ts'
import { outageDays } from './outage-days.ts'

const outage = (from: string, to: string, lostFromHours = 4) => ({
  from: Temporal.Instant.from(`${from}+08:00`),
  to: Temporal.Instant.from(`${to}+08:00`),
  lostFromHours,
})
const daysOf = (...outages: ReturnType<typeof outage>[]) => outageDays(outages).map(String)

test('an outage of four hours in one day loses the day; one minute less does not', () => {
  expect(daysOf(outage('2026-03-05T08:00', '2026-03-05T12:00'))).toEqual(['2026-03-05'])
  expect(daysOf(outage('2026-03-05T08:00', '2026-03-05T11:59'))).toEqual([])
})

test('the hours are those of one day in Shanghai: six hours over midnight may lose neither or both', () => {
  expect(daysOf(outage('2026-03-05T21:00', '2026-03-06T03:00'))).toEqual([])
  expect(daysOf(outage('2026-03-05T20:00', '2026-03-06T04:00'))).toEqual(['2026-03-05', '2026-03-06'])
})

test('two outages of one day add up, and overlapping reports count once', () => {
  expect(
    daysOf(outage('2026-03-05T08:00', '2026-03-05T10:00'), outage('2026-03-05T14:00', '2026-03-05T16:00')),
  ).toEqual(['2026-03-05'])
  expect(
    daysOf(outage('2026-03-05T08:00', '2026-03-05T11:00'), outage('2026-03-05T09:00', '2026-03-05T11:30')),
  ).toEqual([])
})

test('3.6: each outage goes by the figure of its own day; on a day of both, the one that gives the public more counts', () => {
  const [old, fresh] = [4, 2]
  expect(daysOf(outage('2026-03-05T08:00', '2026-03-05T10:00', old))).toEqual([])
  expect(daysOf(outage('2026-03-06T08:00', '2026-03-06T10:00', fresh))).toEqual(['2026-03-06'])
  expect(
    daysOf(
      outage('2026-03-05T23:00', '2026-03-06T01:00', old),
      outage('2026-03-06T08:00', '2026-03-06T09:00', fresh),
    ),
  ).toEqual(['2026-03-06'])
})
