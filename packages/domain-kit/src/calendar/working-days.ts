import type { CivilDate } from '../temporal.ts'
import { stepDay, type WorkCalendar } from './work-calendar.ts'

/** The day itself if it is worked, otherwise the last worked day before it. */
export function previousWorkingDay(on: CivilDate, calendar: WorkCalendar): CivilDate {
  let day = on
  while (!calendar.isWorkingDay(day)) day = stepDay(day, -1)
  return day
}

/** The nth working day before a day; the day itself is not counted. */
export function subtractWorkingDays(from: CivilDate, days: number, calendar: WorkCalendar): CivilDate {
  let on = from
  for (let left = days; left > 0; left -= 1) on = previousWorkingDay(stepDay(on, -1), calendar)
  return on
}
