import { accepted, move, type Outcome } from '@gongshi/domain-kit'
import { amend } from '../domain/notice/amend.ts'
import type { Amendment } from '../domain/notice/fields.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { projectMoves } from '../domain/project/states.ts'
import type { Acting } from './context.ts'
import { amended as amendedNews } from './news/notice-news.ts'
import { decideOnProject } from './shared/decide-on-project.ts'
import type { ProjectAction } from './shared/hold-project.ts'

export type AmendNotice = ProjectAction & { reason: string; amendment: Amendment; upgradeToMaterial: boolean }

/** A minor field is corrected by an erratum, by one approver (AC-06); what is material is proposed (`propose-amendment`). */
export function amendNotice(acting: Acting, input: AmendNotice): Promise<Outcome<ProcurementProject>> {
  return decideOnProject(acting, input, async ({ project, notice }, { now, tx }) => {
    if (!notice) return impossible(project)
    const amended = amend({ ...input, project, notice, actor: acting.actor, now })
    if (!amended.ok) return amended
    const { project: after, notice: current, errata, entry } = amended.value
    await tx.contents.addErrata(errata)
    return accepted({
      command: 'amend-notice',
      after,
      notices: [{ before: notice, after: current }],
      entries: [entry],
      news: [amendedNews({ project: after, notice: current }, now, false)],
      note: { reason: input.reason },
    })
  })
}

/** A project without a notice has nothing to amend; its state says so. */
export function impossible({ state }: ProcurementProject): Outcome<never> {
  const moved = move(projectMoves, state, 'amendMinor')
  if (moved.ok) throw new Error('a published project has a notice')
  return moved
}
