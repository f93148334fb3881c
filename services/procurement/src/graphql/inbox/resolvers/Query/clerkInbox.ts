import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { Loaders } from '../../../../commands/loaders.ts'
import { byDue, keyOf, millis, tasksOfObjection, tasksOfProject } from '../../../../domain/inbox/tasks-of.ts'
import type { ProcurementProject } from '../../../../domain/project/project.ts'
import { longestList } from '../../../../store/clerk-tasks.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const clerkInbox: NonNullable<QueryResolvers['clerkInbox']> = async (
  _parent,
  { first, after },
  context,
) => {
  const { store, actor, loaders } = context
  const size = pageSize(first)
  const [projects, objections] = await Promise.all([
    store.tasks.projectsFor(actor),
    store.tasks.objectionsFor(actor),
  ])
  const [desks, abouts] = await Promise.all([
    Promise.all(projects.map((project) => deskOf(project, loaders))),
    Promise.all(objections.map(({ projectId }) => loaders.projects.load(projectId))),
  ])
  const tasks = [
    ...desks.flatMap((desk) => tasksOfProject(actor, desk)),
    ...objections.flatMap((objection, at) => {
      const project = abouts[at]
      return project ? tasksOfObjection(actor, objection, project) : []
    }),
  ].sort(byDue)
  const [due, key] = after ? decodeCursor(after, 2) : []
  const left = after
    ? tasks.filter(
        (task) => millis(task) > Number(due) || (millis(task) === Number(due) && keyOf(task) > String(key)),
      )
    : tasks
  const rows = left.slice(0, size + 1)
  return connectionOf({
    rows,
    first,
    after,
    cursorOf: (task) => [millis(task), keyOf(task)],
    totalCount: projects.length > longestList ? null : tasks.length,
  })
}

/** A project with what its tasks hang on; the loaders make one statement of all of them. */
async function deskOf(project: ProcurementProject, { notices, objectionsOfProject }: Loaders) {
  const { id, state, currentNoticeId } = project
  const [notice, objections] = await Promise.all([
    currentNoticeId ? notices.load(currentNoticeId) : null,
    state === 'NOTICE_CLOSED' ? objectionsOfProject.load(id) : [],
  ])
  return { project, notice: notice ?? undefined, objections }
}
