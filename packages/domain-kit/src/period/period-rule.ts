import type { LegalBasis } from '../outcome/legal-basis.ts'

/** A number of days without its unit is a bug (domain specification 6.5). */
export type DayKind = 'NATURAL' | 'WORKING'

/**
 * FORWARD from a day; BACKWARD from an event ("at least 7 working days before the hearing"): full days stand between;
 * REMINDER: the nth day before an event, at 00:00 (domain specification 6.13).
 */
export type PeriodDirection = 'FORWARD' | 'BACKWARD' | 'REMINDER'

/** RIGHT: a party may act. DUTY: an authority must act. RESTRICTION: a ban, a listing, a publicity window. */
export type PeriodNature = 'RIGHT' | 'DUTY' | 'RESTRICTION'

/** One row of the law's or the department's periods. */
export type PeriodRule = {
  key: string
  /** whole days, at least 1 */
  days: number
  unit: DayKind
  /** whether an end on a rest day moves to a working day; a RESTRICTION never does */
  rollEnd: boolean
  direction: PeriodDirection
  nature: PeriodNature
  basis: LegalBasis
}
