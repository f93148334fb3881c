import { inputInvalid } from '@gongshi/service-kit'
import { growth } from '../../../../domain/organization/growth.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

/** More years than this nobody reads at once. */
const MOST_YEARS = 100

export const organizationsByYear: NonNullable<QueryResolvers['organizationsByYear']> = async (
  _parent,
  { from, to },
  { store, today },
) => {
  if (from > to)
    throw inputInvalid({ zh: '起始年份不得晚于结束年份。', en: '`from` may not be later than `to`.' }, [
      'from',
    ])
  if (to - from >= MOST_YEARS)
    throw inputInvalid(
      { zh: `一次至多查询 ${MOST_YEARS} 年。`, en: `At most ${MOST_YEARS} years are asked for at once.` },
      ['to'],
    )
  return growth(await store.growth.known(), { from, to, today: await today() })
}
