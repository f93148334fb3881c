import { moneyOf } from '@gongshi/service-kit'
import type { AnnualStatisticResolvers } from '../../types.generated.ts'

export const AnnualStatistic: AnnualStatisticResolvers = {
  budget: ({ budgetFen }) => moneyOf(budgetFen),
}
