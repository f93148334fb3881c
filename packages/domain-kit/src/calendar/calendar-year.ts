/** One day that a State Council notice names: a day off, or a weekend day that is worked (调休). */
export type CalendarDay = { date: string; isOffDay: boolean; name: string; sourceDocNo?: string }

/** PUBLISHED: its State Council notice is known. PROVISIONAL: weekends and fixed statutory days only, until it is. */
export type CalendarYearStatus = 'PUBLISHED' | 'PROVISIONAL'

/** What is known of one year: of a PROVISIONAL one its fixed statutory days, which are data as well. A notice may also name days of the December before. */
export type CalendarYear = { year: number; status: CalendarYearStatus; days: readonly CalendarDay[] }
