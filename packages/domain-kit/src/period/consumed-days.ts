import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { CivilDate } from '../temporal.ts'

/** The part of a period that ran before it was suspended. */
export type RunBeforeSuspension = {
  firstCountedOn: CivilDate
  suspendedOn: CivilDate
  lostDays?: readonly CivilDate[]
}

/**
 * The full natural days that had run before the day of suspension, which itself does not count.
 *
 * @returns 0 when the suspension came on or before the first counted day
 * @source domain specification 4.5 (AC-07: 03-03 to 03-09 are 7 days when suspended on 03-10)
 */
export function consumedDays(run: RunBeforeSuspension): number {
  return ranOn(run).length
}

/** The same in working days. */
export function consumedWorkingDays(run: RunBeforeSuspension & { calendar: WorkCalendar }): number {
  return ranOn(run).filter((date) => run.calendar.isWorkingDay(date)).length
}

function ranOn({ firstCountedOn, suspendedOn, lostDays = [] }: RunBeforeSuspension): CivilDate[] {
  const days = firstCountedOn.until(suspendedOn, { largestUnit: 'days' }).days
  return Array.from({ length: Math.max(0, days) }, (_, nth) => firstCountedOn.add({ days: nth })).filter(
    (date) => !lostDays.some((lost) => lost.equals(date)),
  )
}
