import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { Context } from '../../commands/context.ts'
import { showsReports } from '../../domain/objection/visibility.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'

type PageArgs = { first?: number | null; after?: string | null }

/** A page of what was raised about a project, the newest first. */
export async function objectionsPage(
  project: ProcurementProject,
  { first, after }: PageArgs,
  { loaders, actor }: Context,
  info: Parameters<typeof asksFor>[0],
) {
  const of = { projectId: project.id, withReports: showsReports(actor, project) }
  const afterId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const [rows, totalCount] = await Promise.all([
    loaders.objectionPages.load({ ...of, limit: pageSize(first) + 1, afterId }),
    asksFor(info, 'totalCount') ? loaders.objectionCounts.load(of) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
}
