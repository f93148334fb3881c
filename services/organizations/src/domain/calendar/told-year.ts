import type { CalendarDay, CalendarYear } from '@gongshi/domain-kit'

/** A year of the calendar as the catalogue announced it, with the version of the calendar that was. */
export type ToldYear = { year: number; days: readonly CalendarDay[]; calendarVersion: number }

/** The year as the calendar knows it: only years with a State Council notice are told. */
export const publishedYear = ({ year, days }: ToldYear): CalendarYear => ({ year, status: 'PUBLISHED', days })
