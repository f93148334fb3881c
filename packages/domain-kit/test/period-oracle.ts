import { FIRST_YEAR, LAST_PUBLISHED_YEAR, readNotices } from './holiday-notices.ts'

/*
 * A second opinion on periods that shares nothing with the engine: days are numbers since 1970, the calendar is one
 * array, and an end is found by its definition (try each day, count again what lies between), not by walking there.
 */

const DAY_MS = 86_400_000

/** The days since 1970-01-01 of a date written YYYY-MM-DD. */
export const dayNumber = (text: string) => Date.parse(`${text}T00:00:00Z`) / DAY_MS

/** The inverse of `dayNumber`. */
export const dayText = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)

export const FIRST = dayNumber(`${FIRST_YEAR}-01-01`)
export const LAST = dayNumber(`${LAST_PUBLISHED_YEAR}-12-31`)

class Unknown extends Error {}

const worked: boolean[] = []
for (let day = FIRST; day <= LAST; day += 1) worked.push(![0, 6].includes(new Date(day * DAY_MS).getUTCDay()))
for (let year = FIRST_YEAR; year <= LAST_PUBLISHED_YEAR; year += 1) {
  for (const { date, isOffDay } of readNotices(year).days) worked[dayNumber(date) - FIRST] = !isOffDay
}

function isWorked(day: number): boolean {
  if (day < FIRST || day > LAST) throw new Unknown()
  return worked[day - FIRST] === true
}

function countBetween(after: number, before: number, inWorkingDays: boolean): number {
  if (!inWorkingDays) return before - after - 1
  let count = 0
  for (let day = after + 1; day < before; day += 1) if (isWorked(day)) count += 1
  return count
}

/** What is asked of the oracle: only numbers and yes or no. */
export type Question = {
  from: number
  days: number
  inWorkingDays: boolean
  isBackward: boolean
  isRolled: boolean
  isDuty: boolean
}

/** The raw end, the end and a duty's alarm as dates; 'unknown' when a day outside the notices decides. */
export function askOracle(question: Question): { raw: string; closes: string; alarm?: string } | 'unknown' {
  try {
    const raw = rawEnd(question)
    const closes = question.isRolled ? firstWorked(raw, question.isBackward ? -1 : 1) : raw
    const alarm = question.isDuty ? { alarm: dayText(firstWorked(raw, -1)) } : {}
    return { raw: dayText(raw), closes: dayText(closes), ...alarm }
  } catch (error) {
    if (error instanceof Unknown) return 'unknown'
    throw error
  }
}

/** Forward: the first day that has n counted days in (from, day]. Backward: the last with n full days between. */
function rawEnd({ from, days, inWorkingDays, isBackward }: Question): number {
  for (let away = 1; ; away += 1) {
    const day = isBackward ? from - away : from + away
    const between = isBackward
      ? countBetween(day, from, inWorkingDays)
      : countBetween(from, day + 1, inWorkingDays)
    if (between >= days) return day
  }
}

function firstWorked(from: number, step: 1 | -1): number {
  let day = from
  while (!isWorked(day)) day += step
  return day
}
