import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { Context } from '../../commands/context.ts'
import type { ProjectFilter } from '../../store/project/project-list.ts'

type PageArgs = { first?: number | null; after?: string | null }

/** A page of projects as the one who asks may see them. */
export async function projectPage(
  { loaders, actor }: Context,
  filter: ProjectFilter,
  { first, after }: PageArgs,
) {
  const afterId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const rows = await loaders.projectPages.load({ filter, viewer: actor, limit: pageSize(first) + 1, afterId })
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id] })
}

/** A list with nothing on it. */
export const emptyPage = ({ first }: PageArgs) => connectionOf({ rows: [], first, cursorOf: () => [] })
