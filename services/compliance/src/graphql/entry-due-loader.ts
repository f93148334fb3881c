import { CalendarUnknownError, type CivilDate, type WorkCalendar } from '@gongshi/domain-kit'
import DataLoader from 'dataloader'
import { entryPeriod } from '../domain/credit-record/entry-duty.ts'

/**
 * By when information that formed on a day must be entered, for many days with one question to the catalogue.
 *
 * @param calendarOf the calendar of some years; it throws when the catalogue does not answer
 * @returns a loader that gives null where the calendar cannot tell
 */
export function entryDueLoader(calendarOf: (years: readonly number[]) => Promise<WorkCalendar>) {
  return new DataLoader<CivilDate, CivilDate | null, string>(
    async (days) => {
      const calendar = await calendarOf([...new Set(days.flatMap(({ year }) => [year, year + 1]))])
      return days.map((day) => dueOn(day, calendar))
    },
    { cacheKeyFn: String },
  )
}

function dueOn(day: CivilDate, calendar: WorkCalendar): CivilDate | null {
  try {
    return entryPeriod(day, calendar).closesOn
  } catch (error) {
    if (error instanceof CalendarUnknownError) return null
    throw error
  }
}
