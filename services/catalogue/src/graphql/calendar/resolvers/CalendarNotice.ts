import { seesDecided } from '../../sees-decided.ts'
import type { CalendarNoticeResolvers } from '../../types.generated.ts'

export const CalendarNotice: CalendarNoticeResolvers = {
  __resolveReference: async ({ id }, { loaders, actor }) =>
    seesDecided(actor, await loaders.calendarNotices.load(id)),
  days: ({ days, docNo, sourceUrl }) => days.map((day) => ({ ...day, sourceDocNo: docNo ?? sourceUrl })),
}
