import type { ClerkTaskResolvers } from '../../types.generated.ts'

export const ClerkTask: ClerkTaskResolvers = {
  project: async ({ projectId }, _args, { loaders }) => {
    const project = await loaders.projects.load(projectId)
    if (!project) throw new Error(`a task about a project that is not there: ${projectId}`)
    return project
  },
  objection: async ({ objectionId }, _args, { store }) =>
    objectionId ? ((await store.objections.byIds([objectionId]))[0] ?? null) : null,
  due: ({ due }) => due ?? null,
  isOverdue: async ({ due }, _args, { now }) =>
    due !== undefined && (await now()).epochMilliseconds > due.epochMilliseconds,
}
