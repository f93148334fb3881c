import { type CivilDate, civilDate, civilDateOf, type Instant, Temporal, ZONE } from '@gongshi/domain-kit'
import { z } from 'zod'

/** A day as a file writes it: a date, or `-20d` and `+60d`, so many days before or after the day of loading. */
export type DayCell = (today: CivilDate) => CivilDate
/** An instant as a file writes it: ISO, or `-5d`, 09:30 of that day. */
export type InstantCell = (today: CivilDate) => Instant

const DAYS_AWAY = /^([+-]\d{1,4})d$/

export const dayCell = z
  .string()
  .refine(
    (text) => DAYS_AWAY.test(text) || isDate(text),
    '须为日期或距导入日的天数 must be a date like 2026-03-02, or days from the day of loading like -20d or +60d',
  )
  .transform(
    (text): DayCell =>
      (today) =>
        daysAway(text, today) ?? civilDate(text),
  )

export const instantCell = z
  .string()
  .refine(
    (text) => DAYS_AWAY.test(text) || isInstant(text),
    '须为时刻或距导入日的天数 must be an instant like 2026-03-02T09:30:00+08:00, or days from the day of loading like -5d',
  )
  .transform(
    (text): InstantCell =>
      (today) => {
        const on = daysAway(text, today)
        return on ? at(on, 9, 30) : Temporal.Instant.from(text)
      },
  )

/** An hour of a day in Asia/Shanghai. */
export function at(on: CivilDate, hour: number, minute = 0): Instant {
  return on.toZonedDateTime({ timeZone: ZONE, plainTime: { hour, minute } }).toInstant()
}

/** An hour some days after an instant. */
export function daysLater(from: Instant, days: number, hour: number): Instant {
  return at(civilDateOf(from).add({ days }), hour)
}

function daysAway(text: string, today: CivilDate): CivilDate | undefined {
  const days = DAYS_AWAY.exec(text)?.[1]
  return days === undefined ? undefined : today.add({ days: Number(days) })
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text) !== undefined
  } catch {
    return false
  }
}
