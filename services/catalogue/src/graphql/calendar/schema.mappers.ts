export type { CalendarNotice as CalendarNoticeMapper } from '../../domain/calendar/calendar-notice.ts'
export type {
  CalendarDayView as CalendarDayMapper,
  CalendarView as WorkCalendarMapper,
  CalendarYearView as CalendarYearMapper,
} from '../../domain/calendar/calendar-view.ts'
