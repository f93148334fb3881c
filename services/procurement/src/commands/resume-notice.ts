import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { resume } from '../domain/notice/resume.ts'
import { blocks } from '../domain/objection/blocks.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { Acting } from './context.ts'
import { resumed as resumedNews } from './news/notice-news.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'
import { nothingPublished } from './shared/nothing-published.ts'

/** The clock runs on with the days that are left (AC-07). */
export function resumeNotice(acting: Acting, input: ProjectAction): Promise<Outcome<ProcurementProject>> {
  const { actor } = acting
  return onGround(acting, undefined, async (tx, ground) => {
    const { now } = ground
    const held = await holdProject(tx, input, { actor, now, ground })
    if (!held.ok) return held
    const { project, notice } = held.value
    if (!notice) return refused(nothingPublished)
    const hasOpenBlockingObjection = (await tx.objections.ofProjects([project.id])).some(blocks)
    const resumed = resume({
      project,
      notice,
      actor,
      hasOpenBlockingObjection,
      ground,
      now,
    })
    if (!resumed.ok) return resumed
    const { project: after, notice: running, entry } = resumed.value
    await keep(tx, {
      command: 'resume-notice',
      actor,
      now,
      project: { before: project, after },
      notices: [{ before: notice, after: running }],
      entries: [entry],
      news: running.state === 'OPEN' ? [resumedNews({ project: after, notice: running }, now)] : [],
    })
    return accepted(after)
  })
}
