import { connectionOf, pageSize } from '@gongshi/service-kit'
import { asTimeLeaves } from '../../../../domain/credit-listing/as-time-leaves.ts'
import { dayKeyset, dayPlaceOf } from '../../../day-cursor.ts'
import type { QueryResolvers } from './../../../types.generated.ts'

export const creditListings: NonNullable<QueryResolvers['creditListings']> = async (
  _parent,
  { list, first, after },
  { store, now, today },
) => {
  const [at, day] = await Promise.all([now(), today()])
  const [rows, totalCount] = await Promise.all([
    store.listings.publicPage(list, day, pageSize(first), dayPlaceOf(after)),
    store.listings.publicCount(list, day),
  ])
  return connectionOf({
    rows: rows.map((listing) => asTimeLeaves(listing, at).listing),
    first,
    after,
    cursorOf: ({ listedOn, id }) => dayKeyset(listedOn, id),
    totalCount,
  })
}
