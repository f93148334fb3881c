import type { CivilDate } from '../temporal.ts'
import { type Step, stepDay } from './step-day.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** The day itself if it is worked, otherwise the first worked day after it. */
export function nextWorkingDay(on: CivilDate, calendar: WorkCalendar): CivilDate {
  return seek(on, 1, calendar)
}

/** The day itself if it is worked, otherwise the last worked day before it. */
export function previousWorkingDay(on: CivilDate, calendar: WorkCalendar): CivilDate {
  return seek(on, -1, calendar)
}

/** The nth working day after a day; the day itself is not counted. */
export function addWorkingDays(from: CivilDate, days: number, calendar: WorkCalendar): CivilDate {
  return walk(from, days, 1, calendar)
}

/** The nth working day before a day; the day itself is not counted. */
export function subtractWorkingDays(from: CivilDate, days: number, calendar: WorkCalendar): CivilDate {
  return walk(from, days, -1, calendar)
}

function walk(from: CivilDate, days: number, step: Step, calendar: WorkCalendar): CivilDate {
  let on = from
  for (let left = days; left > 0; left -= 1) on = seek(stepDay(on, step), step, calendar)
  return on
}

function seek(from: CivilDate, step: Step, calendar: WorkCalendar): CivilDate {
  let on = from
  while (!calendar.isWorkingDay(on)) on = stepDay(on, step)
  return on
}
