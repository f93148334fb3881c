import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { bars } from '../domain/objection/blocks.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import { startProcurement as start } from '../domain/project/start.ts'
import type { Acting } from './context.ts'
import { projectNews } from './news/project-news.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, noSuchProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'
import { objectionsNow } from './shared/objections-now.ts'

/** Procurement starts, from the instant the notice ends and not one second before (AC-02). */
export async function startProcurement(
  acting: Acting,
  input: ProjectAction,
): Promise<Outcome<ProcurementProject>> {
  const { actor, store } = acting
  const [known] = await store.projects.byIds([input.projectId])
  if (!known) return refused(noSuchProject)
  return onGround(acting, known.serviceCode, async (tx, ground) => {
    const { now, item } = ground
    const held = await holdProject(tx, input, { actor, now, ground })
    if (!held.ok) return held
    const { project, notice } = held.value
    const hasUndecidedObjection = (await objectionsNow(tx, project.id, now)).some(bars)
    const isTimeInDoubt = tx.isTimeInDoubt()
    const asked = { project, notice, hasUndecidedObjection, actor, item, ground, isTimeInDoubt, now }
    const started = start(asked)
    if (!started.ok) return started
    const { project: after, entry } = started.value
    const news = [projectNews('project.procurement-started.v1', after, now)]
    await keep(tx, {
      command: 'start-procurement',
      actor,
      now,
      project: { before: project, after },
      entries: [entry],
      news,
    })
    return accepted(after)
  })
}
