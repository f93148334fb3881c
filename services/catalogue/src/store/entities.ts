import { calendarDayRow, calendarNoticeRow } from './rows/calendar-notice-row.ts'
import { catalogueVersionRow } from './rows/catalogue-version-row.ts'
import { classificationEntryRow } from './rows/classification-entry-row.ts'
import { fixedHolidayRow } from './rows/fixed-holiday-row.ts'
import { policyChangeRow } from './rows/policy-change-row.ts'
import { policyDocumentRow } from './rows/policy-document-row.ts'
import { policyParameterRow } from './rows/policy-parameter-row.ts'
import { publishedFigureRow } from './rows/published-figure-row.ts'
import { serviceItemRow } from './rows/service-item-row.ts'

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
]
