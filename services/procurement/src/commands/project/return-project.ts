import { returnToHandler } from '../../domain/project/return.ts'
import { projectNews } from '../news/project-news.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

/** The project goes back to its handler, with the reason. */
export const returnProject = projectVerb('returnProject', {
  decide: ({ project, actor, now }, { reason }: ReasonedAction) =>
    returnToHandler({ project, actor, reason, now }),
  beside: ({ project }, { now }) => ({ news: [projectNews('project.returned.v1', project, now)] }),
})
