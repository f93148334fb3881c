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
