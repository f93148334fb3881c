import type { CivilDate, Instant } from '@gongshi/domain-kit'
import type { Progress } from '../applying/progress.ts'

/** A calendar that was published or corrected, as this room heard of it, and how far its open dates have been reckoned anew. */
export type CalendarCorrection = Progress & {
  /** The event that told of it. */
  id: string
  /** The notice of the State Council in the catalogue room; unknown of those heard before it was told. */
  noticeId?: string
  calendarVersion: number
  years: readonly number[]
  changedDates: readonly CivilDate[]
  /** When the calendar was corrected: a period that had not ended by then is reckoned anew, however late this room heard of it. */
  correctedAt: Instant
  heardAt: Instant
}
