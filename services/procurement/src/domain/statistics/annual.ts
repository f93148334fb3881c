import type { Fen } from '@gongshi/domain-kit'

/** One year of publicised projects: counted by the year of first publication, amount of the last version. */
export type AnnualStatistic = {
  year: number
  projectCount: number
  /** A sum of many budgets: a bigint, for it may exceed what a number holds exactly. */
  budgetFen: bigint
  /** How far the published figure may be off. */
  precisionFen: Fen
  source: 'SEED' | 'COMPUTED'
  /** Counted projects that were cancelled after their notice; null where nobody published it. */
  cancelledLater: number | null
}

/** The platform went live on 1 January 2015 (S70). */
export const FIRST_YEAR = 2015

/** The city's published figures, immutable, with their precision (S75–S77, R-18). */
export const seedYears: readonly AnnualStatistic[] = [
  {
    year: 2015,
    projectCount: 296,
    budgetFen: 5_784_050_000n,
    precisionFen: 0,
    source: 'SEED',
    cancelledLater: null,
  },
  {
    year: 2016,
    projectCount: 726,
    budgetFen: 11_200_000_000n,
    precisionFen: 50_000_000,
    source: 'SEED',
    cancelledLater: null,
  },
  {
    year: 2017,
    projectCount: 1_219,
    budgetFen: 18_330_000_000n,
    precisionFen: 5_000_000,
    source: 'SEED',
    cancelledLater: null,
  },
]

/**
 * The years asked for of which something is known: as published where the city published it, else counted here. A year
 * without a record is left out, for nobody knows that it is zero.
 */
export function annualStatistics(
  span: { from: number; to: number; currentYear: number },
  counted: readonly AnnualStatistic[],
): AnnualStatistic[] {
  const from = Math.max(span.from, FIRST_YEAR)
  const to = Math.min(span.to, span.currentYear)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => ofYear(from + nth, counted)).filter(
    (known) => known !== undefined,
  )
}

function ofYear(year: number, counted: readonly AnnualStatistic[]): AnnualStatistic | undefined {
  return [...seedYears, ...counted].find((statistic) => statistic.year === year)
}
