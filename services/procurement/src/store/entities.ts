import { calendarCorrectionTable } from './calendar/calendar-correction-table.ts'
import { calendarMarkTable } from './calendar/calendar-mark.ts'
import { clerkTable } from './clerk/clerks.ts'
import { deadlineChangeTable } from './notice/deadline-changes.ts'
import { erratumTable, noticeContentTable, noticePolicyTable } from './notice/notice-content-table.ts'
import { noticeTable } from './notice/notice-table.ts'
import { objectionTable, partyTable } from './objection/objection-table.ts'
import { outageTable } from './outage/outage-table.ts'
import { numberSeriesTable } from './project/number-series.ts'
import { projectTable } from './project/project-table.ts'
import { purchaseGroupTable } from './project/projects.ts'
import { calendarEffectTable, outageEffectTable } from './table/effects-table.ts'
import { timelineTable } from './timeline/timeline.ts'

/** The tables of this room. */
export const entities = [
  calendarCorrectionTable,
  calendarEffectTable,
  calendarMarkTable,
  clerkTable,
  deadlineChangeTable,
  erratumTable,
  noticeContentTable,
  noticePolicyTable,
  noticeTable,
  numberSeriesTable,
  objectionTable,
  outageEffectTable,
  outageTable,
  partyTable,
  projectTable,
  purchaseGroupTable,
  timelineTable,
]
