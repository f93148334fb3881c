import type { AnnualStatistic } from '../../domain/statistics/annual.ts'

export type AnnualStatisticMapper = AnnualStatistic
