import { type Actor, Temporal } from '@gongshi/domain-kit'
import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'

export const platformOutages: NonNullable<QueryResolvers['platformOutages']> = async (
  _parent,
  { first, after },
  { store, actor },
) => {
  const [at, id] = after ? decodeCursor(after, 2) : []
  const rows = await store.outages.page({
    all: isWatcher(actor),
    limit: pageSize(first) + 1,
    after: after ? { at: Temporal.Instant.fromEpochMilliseconds(Number(at)), id: String(id) } : undefined,
  })
  const cursorOf = ({ from, id }: (typeof rows)[number]) => [from.epochMilliseconds, id]
  return connectionOf({ rows, first, after, cursorOf, totalCount: null })
}

/** What is only recorded is the operators' and the auditors' to see: nothing of it counts yet. */
const isWatcher = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.roles.some((role) => role === 'OPR' || role === 'AUD')
