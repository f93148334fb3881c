import type { Instant } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../organization/organization.ts'
import type { AnnualReport } from './annual-report.ts'
import { owesReport } from './owes-report.ts'
import { isOver, type ReportSeason } from './season.ts'
import { owedStates } from './states.ts'

type Kept = Pick<AnnualReport, 'state' | 'missedAt'>

/**
 * Whether what is filed now is late: it was told of as overdue, or its last day is over and nobody was told yet. Once whoever was late was
 * told so, a body that was not among them could not report then and is not late afterwards.
 */
export const isLateBy = (
  report: Pick<AnnualReport, 'missedAt'> | undefined,
  season: Pick<ReportSeason, 'dueOn' | 'endedAt'> | undefined,
  now: Instant,
): boolean =>
  report?.missedAt !== undefined || (season !== undefined && !season.endedAt && isOver(season, now))

/** Whether a report is overdue: the body owes it still, nothing was filed, and it would be late. */
export const isOverdue = (
  organization: Pick<SocialOrganization, 'status' | 'establishedOn'>,
  report: Kept | undefined,
  season: Pick<ReportSeason, 'dueOn' | 'endedAt' | 'year'>,
  now: Instant,
): boolean =>
  owesReport(organization, season.year) &&
  (!report || owedStates.includes(report.state)) &&
  isLateBy(report, season, now)
