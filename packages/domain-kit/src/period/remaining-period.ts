import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { CivilDate } from '../temporal.ts'
import { computePeriod } from './compute-period.ts'
import type { Period } from './period.ts'
import type { PeriodRule } from './period-rule.ts'

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
