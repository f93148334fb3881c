import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { CivilDate } from '../temporal.ts'

/** Why a day is worked or not, as an explanation prints it: `HOLIDAY:春节`. */
export function reasonText(date: CivilDate, calendar: WorkCalendar): string {
  const reason = calendar.reasonOf(date)
  if (reason === 'HOLIDAY') return `HOLIDAY:${calendar.nameOf(date)}`
  return reason === 'WORKDAY' ? 'WORKING_DAY' : reason
}
