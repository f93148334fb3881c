import { accepted, brokenRules, type Outcome, refused } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../domain/project/project.ts'
import { nearlySplit } from '../domain/project/split-purchase.ts'
import { submit } from '../domain/project/submit.ts'
import type { Acting } from './context.ts'
import { projectNews } from './news/project-news.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, noSuchProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

/** The handler hands the project to the approver (domain specification 4.4). */
export async function submitProject(
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
    const submitted = submit({ project, actor, item, policies, now })
    if (!submitted.ok) return submitted
    const { project: after, entry } = submitted.value
    const committedFen = await tx.projects.committedIn(after)
    const nearly = brokenRules([nearlySplit], { project: after, committedFen, policies })
    const news = [projectNews('project.submitted.v1', after, now)]
    await keep(tx, {
      command: 'submit-project',
      actor,
      now,
      project: { before: project, after },
      entries: [entry],
      news,
    })
    return accepted(after, [...submitted.warnings, ...nearly])
  })
}
