import type { EventEnvelope } from '@gongshi/events'
import type { Store } from '../../store/store.ts'
import { keepSeasons } from '../annual-report/keep-seasons.ts'
import { redateAppeals } from '../appeal/redate-appeals.ts'
import { redateDisclosures } from '../disclosure/redate-disclosures.ts'
import { redateApplications } from '../registration/redate-applications.ts'
import { redateSelfRegulation } from '../self-regulation/redate-self-regulation.ts'
import { redateSupervision } from '../supervision/redate-supervision.ts'

/** Keeps a year of the working-day calendar, and dates anew whatever runs by its days (ADR 45, R-20). */
export async function hearCalendarYear(
  tx: Store,
  { aggregateVersion, occurredAt, body }: EventEnvelope<'calendar.published.v1'>,
): Promise<void> {
  const told = { ...body, calendarVersion: aggregateVersion }
  if (!(await tx.calendarYears.keep(told, occurredAt))) return
  await redateApplications(tx, 'calendar.published', occurredAt)
  await redateDisclosures(tx, 'calendar.published', occurredAt)
  await redateAppeals(tx, 'calendar.published', occurredAt)
  await redateSupervision(tx, 'calendar.published', occurredAt)
  await redateSelfRegulation(tx, 'calendar.published', occurredAt)
  await keepSeasons(tx, occurredAt)
}
