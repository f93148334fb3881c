import { moneyOf } from '@gongshi/service-kit'
import type { ThresholdValuesResolvers } from '../../types.generated.ts'

export const ThresholdValues: ThresholdValuesResolvers = {
  minCapital: ({ minCapitalFen }) => (minCapitalFen === undefined ? null : moneyOf(minCapitalFen)),
}
