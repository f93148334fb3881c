import type { CivilDate, Instant } from '../temporal.ts'

/**
 * One day of the arithmetic, in the order of counting. Reasons: START_DAY, RESUME_DAY, EVENT_DAY, NATURAL_DAY, WORKING_DAY,
 * SWAPPED_WORKDAY, WEEKEND, `HOLIDAY:<name>`, PLATFORM_OUTAGE, ACT_DAY, and ROLLED_WEEKEND, `ROLLED_HOLIDAY:<name>`,
 * ROLLED_PLATFORM_OUTAGE, ROLLED_TO_WORKING_DAY, ROLLED_TO_SWAPPED_WORKDAY at the end.
 */
export type PeriodDay = { date: CivilDate; counted: boolean; reason: string }

/** When a period ends, and why. */
export type Period = {
  firstCountedOn: CivilDate
  /** the last day before any rolling; of a backward period the latest day of the act */
  rawEndOn: CivilDate
  closesOn: CivilDate
  /** 24:00 of `closesOn`; of a reminder its 00:00 */
  closesAt: Instant
  /** false when the period touches a year whose State Council notice is not known */
  calendarComplete: boolean
  /** of a DUTY: the strict end, or the working day before it */
  alarmOn?: CivilDate
  days: readonly PeriodDay[]
}
