import { type CalendarYear, Temporal } from '@gongshi/domain-kit'

/**
 * The days that are working days in one calendar and rest days in the other.
 *
 * A year nobody knew before counts as weekends only: whoever refused to compute over it (CALENDAR_UNKNOWN) holds no
 * period that could change.
 *
 * @source R-20: these are the days for which open periods are computed anew
 */
export function changedDates(before: readonly CalendarYear[], after: readonly CalendarYear[]): string[] {
  const [old, fresh] = [namedDays(before), namedDays(after)]
  const dates = [...new Set([...old.keys(), ...fresh.keys()])].sort()
  return dates.filter((date) => (old.get(date) ?? isWeekend(date)) !== (fresh.get(date) ?? isWeekend(date)))
}

function namedDays(years: readonly CalendarYear[]): Map<string, boolean> {
  return new Map(years.flatMap(({ days }) => days).map(({ date, isOffDay }) => [date, isOffDay]))
}

const isWeekend = (date: string) => Temporal.PlainDate.from(date).dayOfWeek > 5
