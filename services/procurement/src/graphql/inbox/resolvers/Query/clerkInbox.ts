import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { byDue, keyOf, millis, taskOfObjection, tasksOfProject } from '../../../../domain/inbox/tasks-of.ts'
import { mayKnow } from '../../../../domain/objection/may-know.ts'
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
  const notices = await Promise.all(
    projects.map((project) =>
      project.currentNoticeId ? loaders.notices.load(project.currentNoticeId) : null,
    ),
  )
  const about = await Promise.all(objections.map(({ projectId }) => loaders.projects.load(projectId)))
  const known = objections.filter((objection, at) => {
    const project = about[at]
    return project && mayKnow(actor, { objection, project })
  })
  const tasks = [
    ...projects.flatMap((project, at) => tasksOfProject(actor, project, notices[at] ?? undefined)),
    ...known.map(taskOfObjection),
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
