import { civilDateOf } from '@gongshi/domain-kit'
import { inputInvalid } from '@gongshi/service-kit'
import { annualStatistics as statistics } from '../../../../domain/statistics/annual.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const annualStatistics: NonNullable<QueryResolvers['annualStatistics']> = async (
  _parent,
  { from, to },
  { store, now },
) => {
  if (from > to)
    throw inputInvalid({ zh: '起始年份不得晚于结束年份。', en: '`from` may not be later than `to`.' }, [
      'from',
    ])
  const currentYear = civilDateOf(await now()).year
  return statistics({ from, to, currentYear }, await store.statistics.counted(from, to))
}
