import type { CalendarNoticeResolvers } from '../../types.generated.ts'

export const CalendarNotice: CalendarNoticeResolvers = {
  days: ({ days, docNo, sourceUrl }) => days.map((day) => ({ ...day, sourceDocNo: docNo ?? sourceUrl })),
}
