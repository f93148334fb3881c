import { civilDateColumn } from '@gongshi/service-kit'
import { EntitySchema } from 'typeorm'
import type { FixedHoliday } from '../../domain/calendar/fixed-holiday.ts'

/** A fixed holiday's row is the holiday itself. */
export const fixedHolidayRow = new EntitySchema<FixedHoliday>({
  name: 'fixed_holiday',
  columns: {
    monthDay: { type: 'char', name: 'month_day', primary: true },
    effectiveFrom: civilDateColumn({ name: 'effective_from', primary: true }),
    effectiveTo: civilDateColumn({ name: 'effective_to', nullable: true }),
    name: { type: 'varchar' },
    source: { type: 'varchar' },
    article: { type: 'varchar', nullable: true },
    legalTag: { type: 'varchar', name: 'legal_tag' },
  },
})
