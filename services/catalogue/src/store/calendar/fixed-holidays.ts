import type { EntityManager } from 'typeorm'
import type { FixedHoliday } from '../../domain/calendar/fixed-holiday.ts'
import { openKeeper } from '../keeper.ts'
import { fixedHolidayRow } from './fixed-holiday-row.ts'

/** The statutory days off that no yearly notice is needed to know. */
export function fixedHolidays(manager: EntityManager) {
  const rows = manager.getRepository(fixedHolidayRow)
  return {
    all: (): Promise<FixedHoliday[]> => rows.find({ order: { monthDay: 'ASC', effectiveFrom: 'ASC' } }),
    /** Differs once a row came or changed. */
    stamp: async (): Promise<string> => {
      const [row] = await manager.query(
        'select count(*) as many, max(updated_at) as latest from fixed_holiday',
      )
      return `${row.many} ${row.latest?.valueOf()}`
    },
    keeper: () => openKeeper(rows, ({ monthDay, effectiveFrom }) => `${monthDay} ${effectiveFrom}`),
  }
}
