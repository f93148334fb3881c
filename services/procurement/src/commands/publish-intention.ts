import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../domain/project/project.ts'
import { publishIntention as publish } from '../domain/project/publish-intention.ts'
import type { Acting } from './context.ts'
import { onGround } from './shared/ground.ts'
import { holdProject, type ProjectAction } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

/** The intention becomes public, at least thirty days before procurement may start (财库〔2020〕10号). */
export function publishIntention(acting: Acting, input: ProjectAction): Promise<Outcome<ProcurementProject>> {
  const { actor } = acting
  return onGround(acting, undefined, async (tx, { now, policies }) => {
    const held = await holdProject(tx, input, { actor, now })
    if (!held.ok) return held
    const { project } = held.value
    const published = publish({ project, actor, policies, now })
    if (!published.ok) return published
    const { project: after, entry } = published.value
    await keep(tx, {
      command: 'publish-intention',
      actor,
      now,
      project: { before: project, after },
      entries: [entry],
    })
    return accepted(after)
  })
}
