import { visibleObjection } from '../../objection/visible-objection.ts'
import type { ClerkTaskResolvers } from '../../types.generated.ts'

export const ClerkTask: ClerkTaskResolvers = {
  project: async ({ projectId }, _args, { loaders }) => {
    const project = await loaders.projects.load(projectId)
    if (!project) throw new Error(`a task about a project that is not there: ${projectId}`)
    return project
  },
  objection: ({ objectionId }, _args, context) =>
    objectionId ? visibleObjection(objectionId, undefined, context) : null,
  due: ({ due }) => due ?? null,
  isOverdue: async ({ due }, _args, { now }) =>
    due !== undefined && (await now()).epochMilliseconds > due.epochMilliseconds,
}
