import { column, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { CalendarCorrection } from '../../domain/calendar/calendar-correction.ts'

const { id, int, instant, json, optional, key } = column

/** Table `calendar_correction`. */
export const calendarCorrectionTable = tableOf<CalendarCorrection>({
  name: 'calendar_correction',
  columns: {
    id: key(id()),
    noticeId: optional(id()),
    calendarVersion: int(),
    years: json(),
    changedDates: json('date'),
    correctedAt: instant(),
    heardAt: instant(),
    affected: int(),
    applied: int(),
    moved: int(),
  },
  indices: { by_notice: over('noticeId') },
})

/** Corrections as they are read, held and kept. */
export const calendarCorrectionRows = rowsOf(calendarCorrectionTable)
