import type { AnnualReport } from '../../../domain/annual-report/annual-report.ts'
import { owesReport } from '../../../domain/annual-report/owes-report.ts'
import { knowsOfReport } from '../../../domain/annual-report/sees-report.ts'
import { owedStates } from '../../../domain/annual-report/states.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'annualReportDuties' | 'annualReports' | '__isTypeOf' | '__resolveReference'
> = {
  annualReports: async ({ uscc }, _args, { actor, load }) =>
    (await load.annualReportsOf.load(uscc)).filter((report) => knowsOfReport(actor, report)),
  annualReportDuties: async (organization, _args, { load, reportSeasons, today }) => {
    const { year: thisYear } = await today()
    const reports = await load.annualReportsOf.load(organization.uscc)
    const reportOn = (year: number) => reports.find((report) => report.year === year)
    const isOwed = (report: AnnualReport | undefined) => !report || owedStates.includes(report.state)
    return (await reportSeasons())
      .filter(
        ({ kind, orgType, year }) =>
          kind === 'ANNUAL_REPORT' && orgType === organization.orgType && year < thisYear,
      )
      .filter(({ year }) => owesReport(organization, year) && isOwed(reportOn(year)))
      .map((season) => ({ season, organization, report: reportOn(season.year) }))
  },
}
