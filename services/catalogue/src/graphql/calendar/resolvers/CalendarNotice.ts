import { mayKnow } from '../../../domain/access/may-know.ts'
import type { CalendarNoticeResolvers } from '../../types.generated.ts'

export const CalendarNotice: CalendarNoticeResolvers = {
  __resolveReference: async ({ id }, { loaders, actor }) => {
    const notice = await loaders.calendarNotices.load(id)
    return notice && mayKnow(actor, notice) ? notice : null
  },
  days: ({ days, docNo, sourceUrl }) => days.map((day) => ({ ...day, sourceDocNo: docNo ?? sourceUrl })),
}
