import { civilDate } from '../civil-date.ts'
import { type CivilDate, Temporal } from '../temporal.ts'
import { CalendarUnknownError } from './calendar-unknown-error.ts'
import type { CalendarDay, CalendarYear, CalendarYearStatus } from './calendar-year.ts'

/** Why a day is worked or not. */
export type DayReason = 'WEEKEND' | 'HOLIDAY' | 'WORKDAY' | 'SWAPPED_WORKDAY'

/** Which days are worked. The three questions about a day throw CalendarUnknownError where the answer is not known. */
export type WorkCalendar = {
  isWorkingDay(date: CivilDate): boolean
  reasonOf(date: CivilDate): DayReason
  /** the feast the day belongs to, for days off and swapped days alike */
  nameOf(date: CivilDate): string | undefined
  statusOf(date: CivilDate): CalendarYearStatus | 'UNKNOWN'
  lastPublishedDay(): CivilDate | undefined
}

/** REFUSE: a PROVISIONAL year is as unknown as a missing one. ACCEPT: it answers, and the period says so. */
export type CalendarTrust = { provisional: 'REFUSE' | 'ACCEPT' }

/**
 * The working-day calendar out of the State Council's yearly notices.
 *
 * Commands that give or take a right keep the default and refuse (CALENDAR_UNKNOWN); explanations may accept
 * PROVISIONAL years and show `calendarComplete: false`. A year not in the list is unknown to both.
 *
 * @param years in any order; where two name the same date the later row counts (a supplementary notice)
 * @source domain specification 6.5 and 6.9
 */
export function workCalendar(
  years: readonly CalendarYear[],
  trust: CalendarTrust = { provisional: 'REFUSE' },
): WorkCalendar {
  const statuses = new Map(years.map((year) => [year.year, year.status]))
  const named = new Map(years.flatMap(({ days }) => days).map((day) => [dayKey(civilDate(day.date)), day]))
  const statusOf = (date: CivilDate) => statuses.get(date.year) ?? 'UNKNOWN'
  const read = (date: CivilDate) => {
    const status = statusOf(date)
    const isKnown = status === 'PUBLISHED' || (status === 'PROVISIONAL' && trust.provisional === 'ACCEPT')
    if (!isKnown) throw new CalendarUnknownError(date.year)
    return named.get(dayKey(date))
  }
  const reasonOf = (date: CivilDate) => reasonFor(date, read(date))
  return {
    isWorkingDay: (date) => isWorked(reasonOf(date)),
    reasonOf,
    nameOf: (date) => read(date)?.name,
    statusOf,
    lastPublishedDay: () => lastDayOf(years.filter((year) => year.status === 'PUBLISHED')),
  }
}

/** Whether a day with this reason is worked. */
export function isWorked(reason: DayReason): boolean {
  return reason === 'WORKDAY' || reason === 'SWAPPED_WORKDAY'
}

function reasonFor(date: CivilDate, named: CalendarDay | undefined): DayReason {
  const isWeekend = date.dayOfWeek > 5
  if (!named) return isWeekend ? 'WEEKEND' : 'WORKDAY'
  if (named.isOffDay) return 'HOLIDAY'
  return isWeekend ? 'SWAPPED_WORKDAY' : 'WORKDAY'
}

function lastDayOf(years: readonly CalendarYear[]): CivilDate | undefined {
  if (years.length === 0) return undefined
  return Temporal.PlainDate.from({ year: Math.max(...years.map((year) => year.year)), month: 12, day: 31 })
}

/** A way through the calendar: a day later or a day earlier. */
export type Step = 1 | -1

/** Neighbouring days, remembered: a calendar correction walks the same few hundred days thousands of times. */
const neighbours: Record<Step, Map<number, CivilDate>> = { 1: new Map(), '-1': new Map() }

/** The day after, or the day before. */
export function stepDay(on: CivilDate, step: Step): CivilDate {
  const key = dayKey(on)
  const known = neighbours[step].get(key)
  if (known) return known
  const neighbour = on.add({ days: step })
  neighbours[step].set(key, neighbour)
  return neighbour
}

/** A date as one number, 20260302: a key that costs no text. */
export function dayKey(on: CivilDate): number {
  return on.year * 10_000 + on.month * 100 + on.day
}
