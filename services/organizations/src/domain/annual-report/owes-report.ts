import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import type { OrganizationStatus } from '../organization/states.ts'

/** Bodies that report: one that is revoked, in liquidation or deregistered does nothing else any more. */
export const reportingStatuses = ['ACTIVE', 'ACTIVITY_SUSPENDED'] as const satisfies OrganizationStatus[]

/** The last day on which a body must have been established to owe a report on a year. */
export const lastDayOf = (year: number): CivilDate => Temporal.PlainDate.from({ year, month: 12, day: 31 })

/** Whether a body owes a report on a year: it reports at all, and was there before the year was over. */
export const owesReport = (
  { status, establishedOn }: { status: OrganizationStatus; establishedOn: CivilDate | null },
  year: number,
): boolean =>
  (reportingStatuses as readonly OrganizationStatus[]).includes(status) &&
  (establishedOn === null || Temporal.PlainDate.compare(establishedOn, lastDayOf(year)) <= 0)
