import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'
import type { ReportSeason } from '../../domain/annual-report/season.ts'
import type { SocialOrganization } from '../../domain/organization/organization.ts'

export type AnnualReportMapper = AnnualReport
export type AnnualReportDutyMapper = {
  season: ReportSeason
  organization: SocialOrganization
  /** What there is of it. */
  report: AnnualReport | undefined
}
