import { approveAmendment as approve } from '../../domain/amendment/approve.ts'
import { blocks } from '../../domain/objection/blocks.ts'
import { amended } from '../news/notice-news.ts'
import type { ProjectAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

/** The pending amendment is approved by another person, and by finance where it exceeds what finance saw; the last one publishes it (AC-05). */
export const approveAmendment = projectVerbOnGround('approveAmendment', {
  serviceCodeOf: (project) => project.pendingAmendment?.amendment.serviceCode ?? project.serviceCode,
  decide: async ({ project, notice, actor, now, tx, ground }, _input: ProjectAction) => {
    const { item, policies } = ground
    const hasOpenBlockingObjection = (await tx.objections.ofProjects([project.id])).some(blocks)
    const committedFen = await tx.projects.committedIn({ ...project, ...project.pendingAmendment?.amendment })
    const pending = { project, notice, actor, hasOpenBlockingObjection, item, policies, committedFen }
    return approve({ ...pending, ground, now })
  },
  beside: ({ project, published }, { notice: before, now }) => {
    if (!published) return {}
    const { notice, superseded, content } = published
    return {
      notices: [{ before, after: superseded }],
      opened: { notice, content },
      news: [amended({ project, notice }, now, true)],
    }
  },
})
