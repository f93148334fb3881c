import { inputInvalid } from '@gongshi/service-kit'
import { timesTaken } from '../../../../domain/registration/time-taken.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { checkDecisionYear } from '../../check-decision-year.ts'

/** More years than this nobody reads at once. */
const MOST_YEARS = 20

export const registrationTimes: NonNullable<QueryResolvers['registrationTimes']> = async (
  _parent,
  { from, to },
  { store },
) => {
  checkDecisionYear(from, 'from')
  checkDecisionYear(to, 'to')
  if (from > to)
    throw inputInvalid({ zh: '起始年份不得晚于结束年份。', en: '`from` may not be later than `to`.' }, [
      'from',
    ])
  if (to - from >= MOST_YEARS)
    throw inputInvalid(
      { zh: `一次至多查询 ${MOST_YEARS} 年。`, en: `At most ${MOST_YEARS} years are asked for at once.` },
      ['to'],
    )
  return timesTaken(await store.applications.stepsFinished({ from, to }))
}
