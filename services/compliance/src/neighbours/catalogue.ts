import { type CalendarYear, type WorkCalendar, workCalendar } from '@gongshi/domain-kit'
import { type Asking, askRoom } from '@gongshi/service-kit'

/** What this room asks the catalogue while it answers. */
export type Catalogue = {
  /** @throws NeighbourUnavailable when the catalogue does not answer */
  calendarOf: (years: readonly number[], asking: Asking) => Promise<WorkCalendar>
}

/** A line to the catalogue room. */
export function catalogueAt({ url, key }: { url: string; key: string }): Catalogue {
  const ask = askRoom({ url, key, name: 'catalogue', deadlineMs: 1000 })
  return {
    calendarOf: async (years, asking) => {
      const answer = await ask<Record<string, { years: ToldYear[] }>>(questionOf(years), {}, asking)
      return workCalendar(Object.values(answer).flatMap((told) => told.years.flatMap(yearOf)))
    },
  }
}

type ToldYear = {
  year: number
  status: CalendarYear['status'] | 'UNKNOWN'
  specialDays: { date: string; isOffDay: boolean; name: string }[]
}

/** One day of each year is enough: the special days of its whole year come with it. */
const questionOf = (years: readonly number[]): string =>
  `{ ${years
    .map(
      (year) =>
        `y${year}: workCalendar(from: "${year}-01-15", to: "${year}-01-15") { years { year status specialDays { date isOffDay name } } }`,
    )
    .join(' ')} }`

const yearOf = ({ year, status, specialDays }: ToldYear): CalendarYear[] =>
  status === 'UNKNOWN' ? [] : [{ year, status, days: specialDays }]
