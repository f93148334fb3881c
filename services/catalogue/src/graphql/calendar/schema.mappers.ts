export type { CalendarNotice as CalendarNoticeMapper } from '../../domain/calendar/calendar-notice.ts'
