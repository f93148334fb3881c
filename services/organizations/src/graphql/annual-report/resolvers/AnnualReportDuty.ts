import { isOverdue } from '../../../domain/annual-report/is-overdue.ts'
import type { AnnualReportDutyResolvers } from '../../types.generated.ts'

export const AnnualReportDuty: AnnualReportDutyResolvers = {
  year: ({ season }) => season.year,
  dueOn: ({ season }) => season.dueOn ?? null,
  authorityDueOn: ({ season }) => season.authorityDueOn ?? null,
  isOverdue: async ({ season, organization, report }, _args, { moment }) =>
    isOverdue(organization, report, season, await moment()),
}
