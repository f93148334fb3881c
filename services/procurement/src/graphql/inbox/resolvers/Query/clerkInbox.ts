import { asksFor, connectionOf, pageSize } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'
import { keysetOf, taskPlaceOf } from '../../task-place.ts'
import { countTasks, tasksFrom } from '../../tasks-page.ts'

export const clerkInbox: NonNullable<QueryResolvers['clerkInbox']> = async (
  _parent,
  { first, after, kind },
  context,
  info,
) => {
  const place = after ? taskPlaceOf(after) : undefined
  const [rows, totalCount] = await Promise.all([
    tasksFrom(context, { kind, after: place, limit: pageSize(first) + 1 }),
    asksFor(info, 'totalCount') ? countTasks(context, kind) : null,
  ])
  const { edges, ...page } = connectionOf({ rows, first, after, cursorOf: keysetOf, totalCount })
  return { ...page, edges: edges.map(({ cursor, node }) => ({ cursor, node: node.task })) }
}
