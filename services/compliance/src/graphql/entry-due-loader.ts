import { CalendarUnknownError, type CivilDate, type WorkCalendar } from '@gongshi/domain-kit'
import { NeighbourUnavailable } from '@gongshi/service-kit'
import DataLoader from 'dataloader'
import { GraphQLError } from 'graphql'
import { entryPeriod, type Formed } from '../domain/credit-record/entry-duty.ts'

/**
 * By when information must be entered, for many records with one question to the catalogue.
 *
 * @param calendarOf the calendar of some years; it throws when the catalogue does not answer
 * @returns a loader that gives null where the calendar cannot tell
 */
export function entryDueLoader(calendarOf: (years: readonly number[]) => Promise<WorkCalendar>) {
  return new DataLoader<Formed, CivilDate | null, string>(
    async (formed) => {
      const years = new Set(formed.flatMap(({ formedOn: { year } }) => [year, year + 1]))
      const calendar = await calendarOf([...years]).catch(tell)
      return formed.map((one) => dueOn(one, calendar))
    },
    { cacheKeyFn: ({ formedOn, entryDuty: { days, unit } }) => `${formedOn} ${days} ${unit}` },
  )
}

function dueOn(formed: Formed, calendar: WorkCalendar): CivilDate | null {
  try {
    return entryPeriod(formed, calendar).closesOn
  } catch (error) {
    if (error instanceof CalendarUnknownError) return null
    throw error
  }
}

/** A field that another room answers stays empty when that room is away; the error names the room. */
function tell(error: unknown): never {
  if (!(error instanceof NeighbourUnavailable)) throw error
  const message = `服务 ${error.room} 暂时无法作答。 The service ${error.room} cannot answer right now.`
  throw new GraphQLError(message, { extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: error.room } })
}
