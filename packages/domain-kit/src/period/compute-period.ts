import { dayKey } from '../calendar/step-day.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
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
