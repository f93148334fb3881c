import type { GraphContext } from '../context.ts'

/** The season in which self-assessments of a year are owed. */
export const assessmentSeason = async (
  year: number,
  { reportSeasons }: Pick<GraphContext, 'reportSeasons'>,
) => (await reportSeasons()).find((season) => season.kind === 'SELF_ASSESSMENT' && season.year === year)
