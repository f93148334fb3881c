import {
  accepted,
  CalendarUnknownError,
  type CivilDate,
  civilDateOf,
  computePeriod,
  type Instant,
  type Outcome,
  refused,
  Temporal,
  type Uscc,
} from '@gongshi/domain-kit'
import { calendarUnknown } from '../calendar-unknown.ts'
import type { DayFigure, Policies } from '../ground/policies.ts'
import type { CalendarGround } from '../notice/window.ts'
import type { ProjectTerms } from './terms.ts'

/** The only supplier, made public with the reason, and the figure in force when that was done. */
export type SingleSource = {
  supplierName: string
  supplierUscc?: Uscc
  reason: string
  by: string
  publishedAt: Instant
  figure: DayFigure
  closesOn: CivilDate
  closesAt: Instant
}

/**
 * Whether the only supplier must be made public first: single source, from the open tender limit on.
 *
 * @source 实施条例 art. 38 (达到公开招标数额标准); policies `limit.openTenderFen`, `singleSource.publicityWd`
 */
export function mustPublishSingleSource(
  { method, budgetFen }: Pick<ProjectTerms, 'method' | 'budgetFen'>,
  { openTenderLimit, singleSourcePublicity }: Policies,
): boolean {
  return method === 'SINGLE_SOURCE' && budgetFen >= openTenderLimit.fen && singleSourcePublicity !== undefined
}

/** When such a publicity ends: its working days from the day after. CALENDAR_UNKNOWN when a year is not known. */
export function singleSourceWindow(
  publishedAt: Instant,
  { days, unit, basis }: DayFigure,
  { calendar, lostDays }: CalendarGround,
): Outcome<Pick<SingleSource, 'closesOn' | 'closesAt'>> {
  const rule = { key: 'singleSource.publicityWd', days, unit, rollEnd: true, basis } as const
  try {
    const right = { ...rule, direction: 'FORWARD', nature: 'RIGHT' } as const
    const { closesOn, closesAt } = computePeriod(right, civilDateOf(publishedAt), calendar, lostDays)
    return accepted({ closesOn, closesAt })
  } catch (error) {
    if (error instanceof CalendarUnknownError) return refused(calendarUnknown(error.year))
    throw error
  }
}

/** When it ends by the calendar known now: later than announced if the calendar was corrected, never earlier. */
export function singleSourceEndsAt(
  { publishedAt, figure, closesAt }: SingleSource,
  ground: CalendarGround,
): Instant {
  const again = singleSourceWindow(publishedAt, figure, ground)
  return again.ok && Temporal.Instant.compare(again.value.closesAt, closesAt) > 0
    ? again.value.closesAt
    : closesAt
}
