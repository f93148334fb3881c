import type { CalendarDay, CalendarYear } from '@gongshi/domain-kit'
import type { CalendarNotice } from './calendar-notice.ts'
import { type FixedHoliday, fixedDaysOf } from './fixed-holiday.ts'

/**
 * The calendar out of the confirmed notices: a later notice overrules an earlier one day by day.
 *
 * A year is PUBLISHED when its yearly notice is confirmed. The one year after the last published one is PROVISIONAL:
 * weekends and fixed statutory days only, never a computed lunar day. Further years are unknown, and not listed.
 *
 * @param notices confirmed ones, oldest calendar version first
 * @param holidays the statutory days off with a solar date of their own
 * @source domain specification 6.9
 */
export function assembleCalendar(
  notices: readonly CalendarNotice[],
  holidays: readonly FixedHoliday[],
): CalendarYear[] {
  const days = new Map<string, CalendarDay>()
  for (const notice of notices) for (const day of specialDays(notice)) days.set(day.date, day)
  const published = publishedYears(notices)
  const last = published.at(-1)
  if (last === undefined) return []
  const years = published.map((year) => yearOf(year, 'PUBLISHED', days.values()))
  const fixed = fixedDaysOf(holidays, last + 1).filter(({ date }) => !days.has(date))
  return [...years, yearOf(last + 1, 'PROVISIONAL', [...fixed, ...days.values()])]
}

const publishedYears = (notices: readonly CalendarNotice[]): number[] =>
  [...new Set(notices.filter(({ kind }) => kind === 'ANNUAL').map(({ year }) => year))].sort((a, b) => a - b)

function specialDays({ days, docNo, sourceUrl }: CalendarNotice): CalendarDay[] {
  const source = docNo ?? sourceUrl
  return days.map(({ date, name, isOffDay }) => ({
    date: date.toString(),
    name,
    isOffDay,
    ...(source ? { sourceDocNo: source } : {}),
  }))
}

function yearOf(year: number, status: CalendarYear['status'], days: Iterable<CalendarDay>): CalendarYear {
  const own = [...days].filter(({ date }) => date.startsWith(`${year}-`))
  return { year, status, days: own.sort((a, b) => (a.date < b.date ? -1 : 1)) }
}
