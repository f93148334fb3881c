import { type CalendarYear, type WorkCalendar, workCalendar } from '@gongshi/domain-kit'

/** The catalogue's answer to `calendarQuestion`. */
export type CalendarAnswer = Record<string, { years: ToldYear[] }>

type ToldYear = {
  year: number
  status: CalendarYear['status'] | 'UNKNOWN'
  specialDays: { date: string; isOffDay: boolean; name: string }[]
}

/** One day of each year is enough: the special days of its whole year come with it. */
export const calendarQuestion = (years: readonly number[]): string =>
  `{ ${years
    .map(
      (year) =>
        `y${year}: workCalendar(from: "${year}-01-15", to: "${year}-01-15") { years { year status specialDays { date isOffDay name } } }`,
    )
    .join(' ')} }`

/** The years that are known, as a calendar. */
export const asCalendar = (answer: CalendarAnswer): WorkCalendar =>
  workCalendar(Object.values(answer).flatMap((told) => told.years.flatMap(yearOf)))

const yearOf = ({ year, status, specialDays }: ToldYear): CalendarYear[] =>
  status === 'UNKNOWN' ? [] : [{ year, status, days: specialDays }]
