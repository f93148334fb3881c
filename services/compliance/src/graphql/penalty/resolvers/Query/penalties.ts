import { connectionOf, pageSize } from '@gongshi/service-kit'
import { sortedOn } from '../../../../domain/penalty/penalty.ts'
import { dayKeyset, dayPlaceOf } from '../../../day-cursor.ts'
import type { QueryResolvers } from './../../../types.generated.ts'

export const penalties: NonNullable<QueryResolvers['penalties']> = async (
  _parent,
  { first, after },
  { store },
) => {
  const [rows, totalCount] = await Promise.all([
    store.penalties.publishedPage(pageSize(first), dayPlaceOf(after)),
    store.penalties.count(),
  ])
  const cursorOf = (penalty: (typeof rows)[number]) => dayKeyset(sortedOn(penalty), penalty.id)
  return connectionOf({ rows, first, after, cursorOf, totalCount })
}
