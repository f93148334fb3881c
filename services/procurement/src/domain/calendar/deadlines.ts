import type { Instant } from '@gongshi/domain-kit'
import { nextBatchAt } from '../applying/progress.ts'
import type { CalendarCorrection } from './calendar-correction.ts'

/** What is still to be done for a corrected calendar. */
export type CalendarDeadline = { kind: 'calendar.apply'; dueAt: Instant }

/** A corrected calendar is applied to the projects it may touch a batch at a time. */
export function calendarDeadlines(correction: CalendarCorrection): CalendarDeadline[] {
  const dueAt = nextBatchAt(correction.heardAt, correction)
  return dueAt ? [{ kind: 'calendar.apply', dueAt }] : []
}
