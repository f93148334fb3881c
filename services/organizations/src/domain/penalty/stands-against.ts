import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import type { StatusPenalty } from './status-penalty.ts'

/** The penalty by which an organization stands where it stands on a day: one that changed that, was not overturned and is not over. */
export const standsAgainst = (
  penalties: readonly StatusPenalty[],
  on: CivilDate,
): StatusPenalty | undefined =>
  penalties.find(
    ({ took, overturnedOn, until }) =>
      took && overturnedOn === null && (until === null || Temporal.PlainDate.compare(on, until) <= 0),
  )
