import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { dayKey } from '../calendar/work-calendar.ts'
import type { CivilDate } from '../temporal.ts'
import { closePeriod } from './close-period.ts'
import { countDays } from './count-days.ts'
import type { Period } from './period.ts'
import type { PeriodRule } from './period-rule.ts'

/**
 * When a period ends. The start day is not counted; a backward period leaves its full days between the act and the event.
 *
 * @param rule days, unit, direction and nature
 * @param from the day of the act (FORWARD) or of the event (BACKWARD), Asia/Shanghai
 * @param lostDays days that do not count, such as those of a platform outage of four hours or more
 * @throws CalendarUnknownError when the calendar cannot tell whether a day is worked and the answer depends on it
 * @throws RangeError when the rule's days are not a whole number from 1
 * @source Civil Code, articles 201–203; domain specification 6.2–6.10
 */
export function computePeriod(
  rule: PeriodRule,
  from: CivilDate,
  calendar: WorkCalendar,
  lostDays: readonly CivilDate[] = [],
): Period {
  const lost = new Set(lostDays.map(dayKey))
  return closePeriod(rule, countDays(rule, from, calendar, lost), calendar, lost)
}

/** A suspended period on the day it goes on. */
export type Resumption = {
  rule: Omit<PeriodRule, 'days' | 'direction'>
  /** the days of the whole period */
  total: number
  /** full days that ran before all suspensions so far */
  consumedDays: number
  resumedOn: CivilDate
  calendar: WorkCalendar
  lostDays?: readonly CivilDate[]
}

/**
 * What is left of a period after a suspension, counted from the day after it is resumed.
 *
 * At least one day is left: a period suspended while its end was rolling over rest days had used all its days but
 * not its last working day, and the public must not lose that one.
 *
 * @source domain specification 4.5: remaining = total − consumed; the days of suspension and resumption do not count
 */
export function remainingPeriod({
  rule,
  total,
  consumedDays,
  resumedOn,
  calendar,
  lostDays,
}: Resumption): Period {
  const days = Math.max(1, total - consumedDays)
  const period = computePeriod({ ...rule, days, direction: 'FORWARD' }, resumedOn, calendar, lostDays)
  const [first, ...others] = period.days
  return { ...period, days: [{ ...first!, reason: 'RESUME_DAY' }, ...others] }
}
