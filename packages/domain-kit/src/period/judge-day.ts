import { dayKey } from '../calendar/step-day.ts'
import { isWorked, type WorkCalendar } from '../calendar/work-calendar.ts'
import type { CivilDate } from '../temporal.ts'

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
