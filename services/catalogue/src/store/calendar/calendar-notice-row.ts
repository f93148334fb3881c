import type { CivilDate } from '@gongshi/domain-kit'
import { column, onceOver, over, tableOf } from '@gongshi/service-kit'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import { keptColumns } from '../kept-columns.ts'

const { id, varchar, smallint, int, flag, instant, civilDate, optional, key, byDefault } = column

export type CalendarNoticeRow = Omit<CalendarNotice, 'days'>
export type CalendarDayRow = { noticeId: string; date: CivilDate; name: string; isOffDay: boolean }

export const calendarNoticeRow = tableOf<CalendarNoticeRow>({
  name: 'calendar_notice',
  columns: {
    id: key(id()),
    year: smallint(),
    kind: varchar(20),
    title: varchar(200),
    docNo: optional(varchar(40)),
    sourceUrl: optional(varchar(300)),
    issuedOn: optional(civilDate()),
    state: varchar(20),
    proposedBy: varchar(100),
    proposedAt: instant(),
    decidedBy: optional(varchar(100)),
    decidedAt: optional(instant()),
    reason: optional(varchar(1000)),
    calendarVersion: optional(int()),
    version: byDefault(1, int()),
  },
  beside: { ...keptColumns },
  indices: {
    uq_calendar_version: onceOver('calendarVersion'),
    ix_state: over('state', 'id'),
  },
})

export const calendarDayRow = tableOf<CalendarDayRow>({
  name: 'calendar_day',
  columns: {
    noticeId: key(id()),
    date: key(civilDate()),
    name: varchar(100),
    isOffDay: flag(),
  },
})
