import type { Instant } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { ToldYear } from '../../domain/calendar/told-year.ts'

const { int, json, instant, key } = column

type CalendarYearRow = ToldYear & { heardAt: Instant }

/** Table `calendar_year`. */
export const calendarYearRows = tableOf<CalendarYearRow>({
  name: 'calendar_year',
  columns: {
    year: key(int()),
    days: json(),
    calendarVersion: int(),
    heardAt: instant(),
  },
})

/** The years of the working-day calendar this room has heard of. */
export type CalendarYears = {
  all: () => Promise<readonly ToldYear[]>
  /** Keeps a year unless a later version of it was heard already. @returns whether it is kept */
  keep: (year: ToldYear, at: Instant) => Promise<boolean>
}

export function calendarYearsIn(tx: EntityManager): CalendarYears {
  const rows = tx.getRepository(calendarYearRows)
  return {
    all: async () => (await rows.find({ order: { year: 'ASC' } })).map(fromRow),
    keep: async (told, heardAt) => {
      const known = await rows.findOne({ where: { year: told.year }, lock: { mode: 'pessimistic_write' } })
      if (known && known.calendarVersion >= told.calendarVersion) return false
      await rows.upsert({ ...told, days: [...told.days], heardAt }, ['year'])
      return true
    },
  }
}

const fromRow = ({ heardAt, ...year }: CalendarYearRow): ToldYear => year
