import { isOver } from '../../../domain/annual-report/season.ts'
import type { AnnualReportDutyResolvers } from '../../types.generated.ts'

export const AnnualReportDuty: AnnualReportDutyResolvers = {
  year: ({ season }) => season.year,
  dueOn: ({ season }) => season.dueOn ?? null,
  authorityDueOn: ({ season }) => season.authorityDueOn ?? null,
  isOverdue: async ({ season }, _args, { moment }) => isOver(season, await moment()),
}
