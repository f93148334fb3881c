import { importRunRows } from '@gongshi/service-kit'
import { calendarDayRow, calendarNoticeRow } from './calendar/calendar-notice-row.ts'
import { fixedHolidayRow } from './calendar/fixed-holiday-row.ts'
import { catalogueVersionRow } from './catalogue/catalogue-version-row.ts'
import { classificationEntryRow } from './classification/classification-entry-row.ts'
import { publishedFigureRow } from './figures/published-figure-row.ts'
import { noticeUsageRow } from './notice-usage/notice-usages.ts'
import { policyDocumentRow } from './policy/policy-document-row.ts'
import { policyParameterRow } from './policy/policy-parameter-row.ts'
import { policyChangeRow } from './policy-change/policy-change-row.ts'
import { serviceItemRow } from './service-item/service-item-row.ts'

/** The tables TypeORM reads and writes for this room. */
export const entities = [
  catalogueVersionRow,
  serviceItemRow,
  classificationEntryRow,
  policyDocumentRow,
  policyParameterRow,
  policyChangeRow,
  calendarNoticeRow,
  calendarDayRow,
  publishedFigureRow,
  fixedHolidayRow,
  noticeUsageRow,
  importRunRows,
]
