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
  return { year, status: days.length > 0 ? 'PUBLISHED' : 'PROVISIONAL', days }
}

/** Every published year and, as PROVISIONAL, 2027. */
export function allYears(): CalendarYear[] {
  const count = LAST_PUBLISHED_YEAR - FIRST_YEAR + 2
  return Array.from({ length: count }, (_, nth) => calendarYear(FIRST_YEAR + nth))
}

/** The calendar commands use: it refuses PROVISIONAL years. */
export function publishedCalendar(): WorkCalendar {
  return workCalendar(allYears())
}
