export type { CalendarCorrection as CalendarCorrectionMapper } from '../../domain/calendar/calendar-correction.ts'
