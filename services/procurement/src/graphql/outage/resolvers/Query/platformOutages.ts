import { connectionOf, decodeCursor, instantInCursor, pageSize } from '@gongshi/service-kit'
import { seesEveryOutage } from '../../../../domain/outage/sees-outage.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const platformOutages: NonNullable<QueryResolvers['platformOutages']> = async (
  _parent,
  { first, after },
  { store, actor },
) => {
  const [at, id] = after ? decodeCursor(after, 2) : []
  const rows = await store.outages.page({
    all: seesEveryOutage(actor),
    limit: pageSize(first) + 1,
    after: after ? { at: instantInCursor(at), id: String(id) } : undefined,
  })
  const cursorOf = ({ from, id }: (typeof rows)[number]) => [from.epochMilliseconds, id]
  return connectionOf({ rows, first, after, cursorOf, totalCount: null })
}
