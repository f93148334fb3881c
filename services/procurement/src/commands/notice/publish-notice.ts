import { publish } from '../../domain/project/publish.ts'
import { published } from '../news/notice-news.ts'
import type { ProjectAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

/** The notice becomes public and its period begins; a notice that lapsed unused is repeated as its next version. */
export const publishNotice = projectVerbOnGround('publishNotice', {
  decide: ({ project, notice: lapsed, actor, now, ground }, _input: ProjectAction) => {
    const { item, policies } = ground
    return publish({ project, lapsed, actor, item, policies, ground, now })
  },
  beside: ({ project, notice, content, superseded }, { notice: lapsed, now }) => ({
    notices: superseded && lapsed ? [{ before: lapsed, after: superseded }] : [],
    opened: { notice, content },
    news: [published({ project, notice }, now)],
  }),
})
