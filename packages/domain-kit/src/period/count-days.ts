import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { CivilDate } from '../temporal.ts'
import type { PeriodDay } from './period.ts'
import type { DayKind, PeriodRule } from './period-rule.ts'
import { reasonText } from './reason-text.ts'

/** A century: a larger number in a policy row is a slip, and would keep a room busy for nothing. */
const MOST_DAYS = 36_600

/** The days from the start to the last counted one; a backward count ends with the day of the act before them. */
export function countDays(
  rule: Pick<PeriodRule, 'days' | 'unit' | 'direction'>,
  from: CivilDate,
  calendar: WorkCalendar,
  lost: ReadonlySet<string>,
): PeriodDay[] {
  if (!Number.isInteger(rule.days) || rule.days < 1 || rule.days > MOST_DAYS) {
    throw new RangeError(`a period has from 1 to ${MOST_DAYS} whole days, not ${rule.days}`)
  }
  const isForward = rule.direction === 'FORWARD'
  const step = { days: isForward ? 1 : -1 }
  const days: PeriodDay[] = [{ date: from, counted: false, reason: isForward ? 'START_DAY' : 'EVENT_DAY' }]
  let date = from
  for (let left = rule.days; left > 0; ) {
    date = date.add(step)
    const day = judgeDay(date, rule.unit, calendar, lost)
    days.push(day)
    if (day.counted) left -= 1
  }
  return isForward ? days : [...days, { date: date.add(step), counted: false, reason: 'ACT_DAY' }]
}

function judgeDay(
  date: CivilDate,
  unit: DayKind,
  calendar: WorkCalendar,
  lost: ReadonlySet<string>,
): PeriodDay {
  if (lost.has(date.toString())) return { date, counted: false, reason: 'PLATFORM_OUTAGE' }
  if (unit === 'NATURAL') return { date, counted: true, reason: 'NATURAL_DAY' }
  return { date, counted: calendar.isWorkingDay(date), reason: reasonText(date, calendar) }
}
