import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CalendarDay, CalendarYear } from '../src/calendar/calendar-year.ts'
import { type WorkCalendar, workCalendar } from '../src/calendar/work-calendar.ts'

const FOLDER = join(import.meta.dirname, '../../../infra/sandbox/data/holidays')

/** One file of State Council notices as it was published. */
export type NoticeFile = { year: number; papers: string[]; days: CalendarDay[] }

export const FIRST_YEAR = 2013
export const LAST_PUBLISHED_YEAR = 2026

/** The notices of a year; 2027 is there and empty, because nobody has announced it. */
export function readNotices(year: number): NoticeFile {
  return JSON.parse(readFileSync(join(FOLDER, `${year}.json`), 'utf8')) as NoticeFile
}

/** A year as the rooms keep it: PROVISIONAL while its file names no day. */
export function calendarYear(year: number): CalendarYear {
  const { days } = readNotices(year)
  return days.length > 0
    ? { year, status: 'PUBLISHED', days }
    : { year, status: 'PROVISIONAL', days: FIXED_2027 }
}

/** Two feasts with a solar date: enough to tell a provisional year from bare weekends. */
const FIXED_2027: CalendarDay[] = [
  { date: '2027-01-01', name: '元旦', isOffDay: true },
  { date: '2027-10-01', name: '国庆节', isOffDay: true },
]

/** Every published year and, as PROVISIONAL, 2027. */
export function allYears(): CalendarYear[] {
  const count = LAST_PUBLISHED_YEAR - FIRST_YEAR + 2
  return Array.from({ length: count }, (_, nth) => calendarYear(FIRST_YEAR + nth))
}

/** The calendar commands use: it refuses PROVISIONAL years. */
export function publishedCalendar(): WorkCalendar {
  return workCalendar(allYears())
}
