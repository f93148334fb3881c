import { addMonths } from '../calendar/add-months.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { CivilDate } from '../temporal.ts'
import { closePeriod } from './close-period.ts'
import { countDays } from './count-days.ts'
import type { Period } from './period.ts'
import type { PeriodRule } from './period-rule.ts'

/** A period told in months (a year is twelve), always forward and in natural days. */
export type MonthsRule = Pick<PeriodRule, 'key' | 'rollEnd' | 'nature' | 'basis'> & { months: number }

/**
 * When a period of months ends: on the corresponding date, or at the end of the month where there is none.
 *
 * @source Civil Code, articles 201–203
 */
export function computeMonths(rule: MonthsRule, from: CivilDate, calendar: WorkCalendar): Period {
  const days = from.until(addMonths(from, rule.months), { largestUnit: 'days' }).days
  const counted = countDays({ days, unit: 'NATURAL', direction: 'FORWARD' }, from, calendar, new Set())
  return closePeriod({ ...rule, direction: 'FORWARD' }, counted, calendar, new Set())
}
