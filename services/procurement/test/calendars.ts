import { readFileSync } from 'node:fs'
import { type CalendarYear, type WorkCalendar, workCalendar } from '@gongshi/domain-kit'

/** A year as the State Council's notice has it, out of the demo city's data. */
export function yearOf(year: number): CalendarYear {
  const file = `infra/sandbox/data/holidays/${year}.json`
  const { days } = JSON.parse(readFileSync(file, 'utf8')) as { days: CalendarYear['days'] }
  return { year, status: days.length > 0 ? 'PUBLISHED' : 'PROVISIONAL', days }
}

/** The calendar of 2026 (domain specification 6). */
export const calendar2026: WorkCalendar = workCalendar([yearOf(2025), yearOf(2026)])

/** 2015 as it was known before the supplementary notice of 3 to 6 September (AC-08). */
export function calendar2015(known: 'BEFORE_SUPPLEMENT' | 'AFTER_SUPPLEMENT'): WorkCalendar {
  const year = yearOf(2015)
  const days = year.days.filter(({ date }) => known === 'AFTER_SUPPLEMENT' || !/^2015-09-0[3-6]$/.test(date))
  return workCalendar([{ ...year, days }])
}

/** The calendar of 2026 with some days off and some worked on, and perhaps the year after. */
export function calendarWith(
  days: Record<string, 'OFF' | 'WORKED'>,
  next: 'UNKNOWN' | 'PUBLISHED' = 'UNKNOWN',
): WorkCalendar {
  const changed = Object.entries(days).map(([date, how]) => ({ date, name: '调休', isOffDay: how === 'OFF' }))
  const of = (year: number) => changed.filter(({ date }) => date.startsWith(String(year)))
  const known = yearOf(2026)
  return workCalendar([
    yearOf(2025),
    { ...known, days: [...known.days, ...of(2026)] },
    ...(next === 'PUBLISHED' ? [{ year: 2027, status: 'PUBLISHED' as const, days: of(2027) }] : []),
  ])
}
