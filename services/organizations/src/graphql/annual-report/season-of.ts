import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'
import type { GraphContext } from '../context.ts'

/** The season a report belongs to. */
export const seasonOf = async (
  { year, orgType }: Pick<AnnualReport, 'year' | 'orgType'>,
  { reportSeasons }: Pick<GraphContext, 'reportSeasons'>,
) =>
  (await reportSeasons()).find(
    (season) => season.kind === 'ANNUAL_REPORT' && season.year === year && season.orgType === orgType,
  )
