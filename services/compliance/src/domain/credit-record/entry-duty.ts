import {
  type CivilDate,
  computePeriod,
  type Period,
  type PeriodRule,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import type { EntryDuty } from '../credit-figures.ts'

/** Information and the duty to enter it that was in force when it formed. */
export type Formed = { formedOn: CivilDate; entryDuty: EntryDuty }

/**
 * The days within which information that formed must be entered.
 *
 * @throws CalendarUnknownError beyond the last published holiday year
 * @source 社会组织信用信息管理办法 (民政部令第60号); policy `credit.entryWd`
 */
export function entryPeriod({ formedOn, entryDuty }: Formed, calendar: WorkCalendar): Period {
  const rule: PeriodRule = {
    key: 'credit.entryWd',
    ...entryDuty,
    rollEnd: true,
    direction: 'FORWARD',
    nature: 'DUTY',
    basis: { rule: 'credit.entryWd' },
  }
  return computePeriod(rule, formedOn, calendar)
}
