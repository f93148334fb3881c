import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { type AmendmentApproved, approveAmendment as approve } from '../domain/amendment/approve.ts'
import type { AdvanceNotice } from '../domain/notice/notice.ts'
import { blocks } from '../domain/objection/blocks.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { impossible } from './amend-notice.ts'
import type { Acting } from './context.ts'
import { amended as amendedNews } from './news/notice-news.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, noSuchProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

/** The pending amendment is approved by another person, and by finance where it exceeds what finance saw; the last one publishes it (AC-05). */
export async function approveAmendment(
  acting: Acting,
  input: ProjectAction,
): Promise<Outcome<ProcurementProject>> {
  const { actor, store } = acting
  const [known] = await store.projects.byIds([input.projectId])
  if (!known) return refused(noSuchProject)
  const serviceCode = known.pendingAmendment?.amendment.serviceCode ?? known.serviceCode
  return onGround(acting, serviceCode, async (tx, ground) => {
    const { now, item, policies } = ground
    const held = await holdProject(tx, input, { actor, now, ground })
    if (!held.ok) return held
    const { project, notice } = held.value
    if (!notice) return impossible(project)
    const hasOpenBlockingObjection = (await tx.objections.ofProjects([project.id])).some(blocks)
    const committedFen = await tx.projects.committedIn({ ...project, ...project.pendingAmendment?.amendment })
    const approved = approve({
      project,
      notice,
      actor,
      hasOpenBlockingObjection,
      item,
      policies,
      committedFen,
      ground,
      now,
    })
    if (!approved.ok) return approved
    const { project: after, entry } = approved.value
    await keep(tx, {
      command: 'approve-amendment',
      actor,
      now,
      project: { before: project, after },
      entries: [entry],
      ...publication(approved.value, notice, now),
    })
    return accepted(after, approved.warnings)
  })
}

/** What the last approval publishes, and what the others hear of it. */
function publication(
  { project, published }: AmendmentApproved,
  before: AdvanceNotice,
  now: AdvanceNotice['publishedAt'],
) {
  if (!published) return {}
  const { notice, superseded, content } = published
  return {
    notices: [{ before, after: superseded }],
    opened: { notice, content },
    news: [amendedNews({ project, notice }, now, true)],
  }
}
