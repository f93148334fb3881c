import { accepted, move, type Outcome, refused } from '@gongshi/domain-kit'
import { amend } from '../domain/notice/amend.ts'
import type { Amendment } from '../domain/notice/fields.ts'
import { blocks } from '../domain/objection/blocks.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { projectMoves } from '../domain/project/states.ts'
import type { Acting } from './context.ts'
import { amended as amendedNews } from './news/notice-news.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, noSuchProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

export type AmendNotice = ProjectAction & { reason: string; amendment: Amendment; upgradeToMaterial: boolean }

/** What the public reads is changed: a new version with its whole period, or an erratum (AC-05, AC-06). */
export async function amendNotice(acting: Acting, input: AmendNotice): Promise<Outcome<ProcurementProject>> {
  const { actor, store } = acting
  const [known] = await store.projects.byIds([input.projectId])
  if (!known) return refused(noSuchProject)
  return onGround(acting, input.amendment.serviceCode ?? known.serviceCode, async (tx, ground) => {
    const { now, item, policies } = ground
    const held = await holdProject(tx, input, { actor, now })
    if (!held.ok) return held
    const { project, notice } = held.value
    if (!notice) return impossible(project)
    const hasOpenBlockingObjection = (await tx.objections.ofProjects([project.id])).some(blocks)
    const committedFen = await tx.projects.committedIn({ ...project, ...input.amendment })
    const amending = {
      ...input,
      project,
      notice,
      actor,
      hasOpenBlockingObjection,
      item,
      policies,
      committedFen,
      ground,
      now,
    }
    const amended = amend(amending)
    if (!amended.ok) return amended
    const { project: after, notice: current, superseded, content, errata, entry } = amended.value
    await tx.contents.addErrata(errata)
    await keep(tx, {
      command: 'amend-notice',
      actor,
      now,
      project: { before: project, after },
      notices: [{ before: notice, after: superseded ?? current }],
      ...(content ? { opened: { notice: current, content } } : {}),
      entries: [entry],
      news: [amendedNews({ project: after, notice: current }, now, content !== undefined)],
      note: { reason: input.reason },
    })
    return accepted(after, amended.warnings)
  })
}

/** A project without a notice has nothing to amend; its state says so. */
function impossible({ state }: ProcurementProject): Outcome<never> {
  const moved = move(projectMoves, state, 'amendMaterial')
  if (moved.ok) throw new Error('a published project has a notice')
  return moved
}
