import {
  type CalendarYear,
  type CivilDate,
  type DayReason,
  isWorked,
  Temporal,
  workCalendar,
} from '@gongshi/domain-kit'

/** The calendar as it is told to people and to other rooms. */
export type CalendarView = { version: number; years: CalendarYearView[]; readonly days: CalendarDayView[] }
export type CalendarYearView = {
  year: number
  status: CalendarYear['status'] | 'UNKNOWN'
  version: number
  specialDays: { date: CivilDate; name: string; isOffDay: boolean; sourceDocNo: string | null }[]
}
export type CalendarDayView = {
  date: CivilDate
  isWorkingDay: boolean
  reason: DayReason
  name: string | null
}

/** All that is known: the years, the number of the calendar, and the number at which each year last changed. */
export type KnownCalendar = {
  version: number
  years: readonly CalendarYear[]
  yearVersions: ReadonlyMap<number, number>
}

/** A span of the calendar; its days are worked out when somebody reads them, and days of unknown years left out. */
export function viewCalendar(
  known: KnownCalendar,
  { from, to }: { from: CivilDate; to: CivilDate },
): CalendarView {
  return {
    version: known.version,
    years: Array.from({ length: to.year - from.year + 1 }, (_, nth) => viewYear(known, from.year + nth)),
    get days() {
      return viewDays(known, { from, to })
    },
  }
}

function viewDays(
  { years }: KnownCalendar,
  { from, to }: { from: CivilDate; to: CivilDate },
): CalendarDayView[] {
  const calendar = workCalendar(years, { provisional: 'ACCEPT' })
  const dates = Array.from({ length: from.until(to).days + 1 }, (_, nth) => from.add({ days: nth }))
  return dates
    .filter((date) => calendar.statusOf(date) !== 'UNKNOWN')
    .map((date) => {
      const reason = calendar.reasonOf(date)
      return { date, reason, isWorkingDay: isWorked(reason), name: calendar.nameOf(date) ?? null }
    })
}

function viewYear({ years, yearVersions }: KnownCalendar, year: number): CalendarYearView {
  const known = years.find((other) => other.year === year)
  return {
    year,
    status: known?.status ?? 'UNKNOWN',
    version: yearVersions.get(year) ?? 0,
    specialDays: (known?.days ?? []).map(({ date, name, isOffDay, sourceDocNo }) => ({
      date: Temporal.PlainDate.from(date),
      name,
      isOffDay,
      sourceDocNo: sourceDocNo ?? null,
    })),
  }
}
