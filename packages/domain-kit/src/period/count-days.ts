import { dayKey, isWorked, stepDay, type WorkCalendar } from '../calendar/work-calendar.ts'
import type { CivilDate } from '../temporal.ts'
import type { PeriodDay } from './period.ts'
import type { DayKind, PeriodRule } from './period-rule.ts'

/** A century: a larger number in a policy row is a slip, and would keep a room busy for nothing. */
const MOST_DAYS = 36_600

/**
 * The days from the start to the last counted one; a backward count ends with the day of the act before them, a reminder
 * with the nth day itself.
 */
export function countDays(
  rule: Pick<PeriodRule, 'days' | 'unit' | 'direction'>,
  from: CivilDate,
  calendar: WorkCalendar,
  lost: LostDays,
): PeriodDay[] {
  checkDays(rule.days)
  const isForward = rule.direction === 'FORWARD'
  const step = isForward ? 1 : -1
  const days: PeriodDay[] = [{ date: from, counted: false, reason: isForward ? 'START_DAY' : 'EVENT_DAY' }]
  let date = from
  for (let left = rule.days; left > 0; ) {
    date = stepDay(date, step)
    const day = countDay(date, rule.unit, calendar, lost)
    days.push(day)
    if (day.counted) left -= 1
  }
  if (rule.direction !== 'BACKWARD') return days
  return [...days, { date: stepDay(date, step), counted: false, reason: 'ACT_DAY' }]
}

function checkDays(days: number): void {
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return
  throw new RangeError(`a period has from 1 to ${MOST_DAYS} whole days, not ${days}`)
}

/** A natural day counts without asking the calendar, which may not know it yet. */
function countDay(date: CivilDate, unit: DayKind, calendar: WorkCalendar, lost: LostDays): PeriodDay {
  if (unit === 'NATURAL') {
    const isLost = lost.has(dayKey(date))
    return { date, counted: !isLost, reason: isLost ? 'PLATFORM_OUTAGE' : 'NATURAL_DAY' }
  }
  const { worked, reason } = judgeDay(date, calendar, lost)
  return { date, counted: worked, reason }
}

/** What a day is worth to a period: whether people can act on it, and the word an explanation prints. */
export type Judgement = { worked: boolean; reason: string }

/** The days that do not count although the calendar would count them, by day key. */
export type LostDays = ReadonlySet<number>

/** Judges one day: WORKING_DAY, SWAPPED_WORKDAY, WEEKEND, `HOLIDAY:春节` or PLATFORM_OUTAGE. */
export function judgeDay(date: CivilDate, calendar: WorkCalendar, lost: LostDays): Judgement {
  const reason = calendar.reasonOf(date)
  if (reason === 'HOLIDAY') return { worked: false, reason: `HOLIDAY:${calendar.nameOf(date)}` }
  if (!isWorked(reason)) return { worked: false, reason }
  if (lost.has(dayKey(date))) return { worked: false, reason: 'PLATFORM_OUTAGE' }
  return { worked: true, reason: reason === 'WORKDAY' ? 'WORKING_DAY' : reason }
}
