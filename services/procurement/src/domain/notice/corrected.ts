import type { CivilDate, Instant, LegalBasis, Text } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../project/project.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { AdvanceNotice } from './notice.ts'
import type { CalendarGround } from './window.ts'

/** What changed under an open notice: dates of the calendar, or a day the platform was out. */
export type Correction = {
  changedDates: readonly CivilDate[]
  /** Those of them that no longer count because the platform was out. */
  lostNow?: readonly CivilDate[]
  /** When the calendar was corrected: what had ended by then is history. */
  correctedAt?: Instant
  because: Text
  basis: LegalBasis
  ground: CalendarGround
  now: Instant
}

/** STAYS: an earlier end that waited for an officer no longer holds. SET: it had no end. REMINDER: only that moved. */
export type Direction = 'LATER' | 'EARLIER' | 'STAYS' | 'SET' | 'REMINDER'

/** An end that moved, or would move to an earlier day if an officer takes it. */
export type Corrected = {
  direction: Direction
  before?: CivilDate
  after: CivilDate
  project: ProcurementProject
  notice: AdvanceNotice
  /** Nothing is told where only a reminder moves. */
  entry?: TimelineEntry
}
