import { brokenRules } from '@gongshi/domain-kit'
import { nearlySplit } from '../../domain/project/split-purchase.ts'
import { submit } from '../../domain/project/submit.ts'
import { projectNews } from '../news/project-news.ts'
import type { ProjectAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

/** The handler hands the project to the approver (domain specification 4.4). */
export const submitProject = projectVerbOnGround('submitProject', {
  decide: ({ project, actor, now, ground: { item, policies } }, _input: ProjectAction) =>
    submit({ project, actor, item, policies, now }),
  beside: async ({ project }, { now, tx, ground: { policies } }) => {
    const committedFen = await tx.projects.committedIn(project)
    return {
      news: [projectNews('project.submitted.v1', project, now)],
      warnings: brokenRules([nearlySplit], { project, committedFen, policies }),
    }
  },
})
