import type { CivilDate } from '@gongshi/domain-kit'
import type { Proposal } from '../proposal/proposal.ts'

export const calendarNoticeKinds = ['ANNUAL', 'SUPPLEMENTARY'] as const
/** 年度放假通知, or one that changes days in the middle of a year (2015: 3 to 6 September). */
export type CalendarNoticeKind = (typeof calendarNoticeKinds)[number]

/** A day that is not what its weekday says: off, or a swapped working day (调休上班). */
export type SpecialDay = { date: CivilDate; name: string; isOffDay: boolean }

/**
 * One notice of the State Council on days off, as imported by one person and confirmed by another.
 *
 * @source domain specification 6.9 and 7 (calendar: two persons)
 */
export type CalendarNotice = Proposal & {
  year: number
  kind: CalendarNoticeKind
  title: string
  docNo: string | null
  sourceUrl: string | null
  issuedOn: CivilDate | null
  days: readonly SpecialDay[]
  /** The number of the calendar this notice made; null until confirmed. */
  calendarVersion: number | null
}
