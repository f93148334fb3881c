import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { mayKnow } from '../../../../domain/access/may-know.ts'
import type { CalendarNoticeState } from '../../../../domain/calendar/states.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const calendarNotices: NonNullable<QueryResolvers['calendarNotices']> = async (
  _parent,
  { state, first, after },
  { store, actor },
) => {
  const asked: CalendarNoticeState = state ?? 'CONFIRMED'
  const states = mayKnow(actor, { state: asked }) ? [asked] : []
  const [last] = after ? decodeCursor(after, 1) : [null]
  const limit = pageSize(first) + 1
  const [rows, totalCount] = await Promise.all([
    store.calendar.page({ states, before: last === null ? null : String(last), limit }),
    store.calendar.count(states),
  ])
  return connectionOf({ rows, first, after, totalCount, cursorOf: ({ id }) => [id] })
}
