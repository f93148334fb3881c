import type { CivilDate } from '@gongshi/domain-kit'
import { civilDateColumn, idColumn, instantColumn, tableOf } from '@gongshi/service-kit'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import { flagColumn } from '../flag-column.ts'

export type CalendarNoticeRow = Omit<CalendarNotice, 'days'>
export type CalendarDayRow = { noticeId: string; date: CivilDate; name: string; isOffDay: boolean }

export const calendarNoticeRow = tableOf<CalendarNoticeRow>({
  name: 'calendar_notice',
  columns: {
    id: idColumn({ primary: true }),
    year: { type: 'smallint' },
    kind: { type: 'varchar' },
    title: { type: 'varchar' },
    docNo: { type: 'varchar', name: 'doc_no', nullable: true },
    sourceUrl: { type: 'varchar', name: 'source_url', nullable: true },
    issuedOn: civilDateColumn({ name: 'issued_on', nullable: true }),
    state: { type: 'varchar' },
    proposedBy: { type: 'varchar', name: 'proposed_by' },
    proposedAt: instantColumn({ name: 'proposed_at' }),
    decidedBy: { type: 'varchar', name: 'decided_by', nullable: true },
    decidedAt: instantColumn({ name: 'decided_at', nullable: true }),
    reason: { type: 'varchar', nullable: true },
    calendarVersion: { type: 'int', name: 'calendar_version', nullable: true },
    version: { type: 'int' },
  },
})

export const calendarDayRow = tableOf<CalendarDayRow>({
  name: 'calendar_day',
  columns: {
    noticeId: idColumn({ name: 'notice_id', primary: true }),
    date: civilDateColumn({ primary: true }),
    name: { type: 'varchar' },
    isOffDay: flagColumn({ name: 'is_off_day' }),
  },
})
