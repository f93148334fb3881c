import { reopenDraft as reopen } from '../../domain/project/reopen-draft.ts'
import { projectNews } from '../news/project-news.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

/** An approved project becomes a draft again before its notice; its approvals lapse. */
export const reopenDraft = projectVerb('reopenDraft', {
  decide: ({ project, actor, now }, { reason }: ReasonedAction) => reopen({ project, actor, reason, now }),
  beside: ({ project }, { now }, { reason }) => ({
    news: [projectNews('project.returned.v1', project, now)],
    note: { reason },
  }),
})
