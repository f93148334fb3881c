import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import { decodeCursor, notOfThisList } from '@gongshi/service-kit'

/** Where a list ordered by day and id goes on. */
export type DayPlace = { day: CivilDate; id: string }

/** The keyset of a list ordered by day and id. */
export const dayKeyset = (day: CivilDate, id: string) => [day.toString(), id] as const

/**
 * The place a cursor names; null at the beginning.
 *
 * @throws GraphQLError INPUT_INVALID when the cursor is not one of such a list
 */
export function dayPlaceOf(after: string | null | undefined): DayPlace | null {
  if (!after) return null
  const [day, id] = decodeCursor(after, 2).map(String)
  try {
    return { day: Temporal.PlainDate.from(day ?? ''), id: id ?? '' }
  } catch {
    throw notOfThisList()
  }
}
