import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { propose } from '../domain/amendment/propose.ts'
import type { Amendment } from '../domain/notice/fields.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { impossible } from './amend-notice.ts'
import type { Acting } from './context.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, noSuchProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

export type ProposeAmendment = ProjectAction & {
  reason: string
  amendment: Amendment
  answersObjectionIds: readonly string[]
}

/** A handler drafts a material amendment; nothing public changes before another person approves it (domain specification 4.4). */
export async function proposeAmendment(
  acting: Acting,
  input: ProposeAmendment,
): Promise<Outcome<ProcurementProject>> {
  const { actor, store } = acting
  const [known] = await store.projects.byIds([input.projectId])
  if (!known) return refused(noSuchProject)
  return onGround(acting, input.amendment.serviceCode ?? known.serviceCode, async (tx, ground) => {
    const { now, item, policies } = ground
    const held = await holdProject(tx, input, { actor, now })
    if (!held.ok) return held
    const { project, notice } = held.value
    if (!notice) return impossible(project)
    const objections = await tx.objections.ofProjects([project.id])
    const committedFen = await tx.projects.committedIn({ ...project, ...input.amendment })
    const proposed = propose({
      ...input,
      project,
      notice,
      objections,
      actor,
      item,
      policies,
      committedFen,
      now,
    })
    if (!proposed.ok) return proposed
    const { project: after, entry } = proposed.value
    await keep(tx, {
      command: 'propose-amendment',
      actor,
      now,
      project: { before: project, after },
      entries: [entry],
      note: { reason: input.reason },
    })
    return accepted(after, proposed.warnings)
  })
}
