import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { approve } from '../domain/project/approve.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { Acting } from './context.ts'
import { projectNews } from './news/project-news.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, noSuchProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

/** A second person approves; above the procurement limit finance approves too (domain specification 4.4, R-05, R-21). */
export async function approveProject(
  acting: Acting,
  input: ProjectAction,
): Promise<Outcome<ProcurementProject>> {
  const { actor, store } = acting
  const [known] = await store.projects.byIds([input.projectId])
  if (!known) return refused(noSuchProject)
  return onGround(acting, known.serviceCode, async (tx, { now, item, policies }) => {
    const held = await holdProject(tx, input, { actor, now })
    if (!held.ok) return held
    const { project } = held.value
    const committedFen = await tx.projects.committedIn(project)
    const approved = approve({ project, actor, item, policies, committedFen, now })
    if (!approved.ok) return approved
    const { project: after, entry } = approved.value
    const news = after.state === 'READY' ? [projectNews('project.approved.v1', after, now)] : []
    await keep(tx, {
      command: 'approve-project',
      actor,
      now,
      project: { before: project, after },
      entries: [entry],
      news,
    })
    return accepted(after, approved.warnings)
  })
}
