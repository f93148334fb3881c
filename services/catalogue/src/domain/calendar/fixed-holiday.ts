import type { CalendarDay, CivilDate } from '@gongshi/domain-kit'
import type { LegalTag } from '../policy/policy-parameter.ts'

/**
 * A statutory day off that falls on the same solar date every year; lunar feasts are never computed.
 *
 * @source 全国年节及纪念日放假办法, article 2; domain specification 6.9 and 6.11
 */
export type FixedHoliday = {
  /** 05-01 */
  monthDay: string
  name: string
  source: string
  article: string | null
  legalTag: LegalTag
  effectiveFrom: CivilDate
  effectiveTo: CivilDate | null
}

/** Those of one year, by the rule in force on each day. */
export function fixedDaysOf(holidays: readonly FixedHoliday[], year: number): CalendarDay[] {
  return holidays
    .map((holiday) => ({ ...holiday, date: `${year}-${holiday.monthDay}` }))
    .filter(isInForce)
    .map(({ date, name, source }) => ({ date, name, isOffDay: true, sourceDocNo: source }))
}

function isInForce({ date, effectiveFrom, effectiveTo }: FixedHoliday & { date: string }): boolean {
  return effectiveFrom.toString() <= date && (effectiveTo === null || date <= effectiveTo.toString())
}
