import { civilDate, Temporal } from '@gongshi/domain-kit'
import type { CalendarNotice, SpecialDay } from '../src/domain/calendar/calendar-notice.ts'

export const day = (date: string, isOffDay: boolean, name = '节日'): SpecialDay => ({
  date: civilDate(date),
  name,
  isOffDay,
})

/** The confirmed yearly notice of 2015 with New Year only, unless a test says otherwise. */
export function aCalendarNotice(changes: Partial<CalendarNotice> = {}): CalendarNotice {
  return {
    id: '00000000-0000-7000-8000-000000000005',
    year: 2015,
    kind: 'ANNUAL',
    title: '2015 年部分节假日安排',
    docNo: '示例明电〔2014〕1号',
    sourceUrl: null,
    issuedOn: null,
    days: [day('2015-01-01', true, '元旦')],
    state: 'CONFIRMED',
    proposedBy: 'OPR-1:handler',
    proposedAt: Temporal.Instant.from('2014-12-16T00:00:00Z'),
    decidedBy: 'OPR-1:approver',
    decidedAt: Temporal.Instant.from('2014-12-16T01:00:00Z'),
    reason: null,
    calendarVersion: 1,
    version: 2,
    ...changes,
  }
}
