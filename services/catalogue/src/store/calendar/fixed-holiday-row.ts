import { column, tableOf } from '@gongshi/service-kit'
import type { FixedHoliday } from '../../domain/calendar/fixed-holiday.ts'
import { keptColumns } from '../kept-columns.ts'

const { char, varchar, int, civilDate, optional, key, byDefault } = column

/** A fixed holiday's row is the holiday itself. */
export const fixedHolidayRow = tableOf<FixedHoliday>({
  name: 'fixed_holiday',
  columns: {
    monthDay: key(char(5)),
    effectiveFrom: key(civilDate()),
    effectiveTo: optional(civilDate()),
    name: varchar(40),
    source: varchar(200),
    article: optional(varchar(60)),
    legalTag: varchar(10),
  },
  beside: { ...keptColumns, version: byDefault(1, int()) },
})
