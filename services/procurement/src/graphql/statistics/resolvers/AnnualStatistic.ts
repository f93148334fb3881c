import { moneyOf, safeFenOf } from '@gongshi/service-kit'
import type { AnnualStatisticResolvers } from '../../types.generated.ts'

export const AnnualStatistic: AnnualStatisticResolvers = {
  budget: ({ budgetFen }) => moneyOf(budgetFen),
  // a sum that SafeInt cannot hold is off by what is missing
  precisionFen: ({ budgetFen, precisionFen }) =>
    precisionFen + safeFenOf(budgetFen - BigInt(safeFenOf(budgetFen))),
}
