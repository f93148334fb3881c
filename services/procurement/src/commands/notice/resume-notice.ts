import { resume } from '../../domain/notice/resume.ts'
import { blocks } from '../../domain/objection/blocks.ts'
import { resumed } from '../news/notice-news.ts'
import type { ProjectAction } from '../shared/project-action.ts'
import { projectVerbOnGround } from '../shared/project-verb.ts'

/** The clock runs on with the days that are left (AC-07). */
export const resumeNotice = projectVerbOnGround('resumeNotice', {
  decide: async ({ project, notice, actor, now, tx, ground }, _input: ProjectAction) => {
    const hasOpenBlockingObjection = (await tx.objections.ofProjects([project.id])).some(blocks)
    return resume({ project, notice, actor, hasOpenBlockingObjection, ground, now })
  },
  beside: (running, { now }) => ({ news: running.notice.state === 'OPEN' ? [resumed(running, now)] : [] }),
})
