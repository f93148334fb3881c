import {
  type CivilDate,
  computePeriod,
  type Period,
  type PeriodRule,
  Temporal,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import { policyOn } from '../policy.ts'

/**
 * The days within which information that formed must be entered.
 *
 * @throws CalendarUnknownError beyond the last published holiday year
 * @source 社会组织信用信息管理办法 (民政部令第60号): within 5 working days
 */
export function entryPeriod(formedOn: CivilDate, calendar: WorkCalendar): Period {
  const { key, value, basis } = policyOn('credit.entryWd', formedOn)
  const rule: PeriodRule = {
    key,
    days: value,
    unit: 'WORKING',
    rollEnd: false,
    direction: 'FORWARD',
    nature: 'DUTY',
    basis,
  }
  return computePeriod(rule, formedOn, calendar)
}

/** Was it entered after its last day? A duty missed is told, not refused (domain.md, 6.6). */
export function isEnteredLate(
  record: { formedOn: CivilDate; enteredOn: CivilDate },
  calendar: WorkCalendar,
): boolean {
  const { closesOn } = entryPeriod(record.formedOn, calendar)
  return Temporal.PlainDate.compare(record.enteredOn, closesOn) > 0
}
