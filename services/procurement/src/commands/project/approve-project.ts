import { approve } from '../../domain/project/approve.ts'
import { projectNews } from '../news/project-news.ts'
import type { ProjectAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

/** A second person approves; above the procurement limit finance approves too (domain specification 4.4, R-05, R-21). */
export const approveProject = projectVerbOnGround('approveProject', {
  decide: async ({ project, actor, now, tx, ground: { item, policies } }, _input: ProjectAction) =>
    approve({ project, actor, item, policies, committedFen: await tx.projects.committedIn(project), now }),
  beside: ({ project }, { now }) => ({
    news: project.state === 'READY' ? [projectNews('project.approved.v1', project, now)] : [],
  }),
})
