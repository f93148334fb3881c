import { accepted, type Outcome, type Uscc } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../domain/project/project.ts'
import { publishSingleSource as publish } from '../domain/project/publish-single-source.ts'
import type { Acting } from './context.ts'
import type { ReasonedAction } from './return-project.ts'
import { onGround } from './shared/ground.ts'
import { holdProject } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

export type PublishSingleSource = ReasonedAction & { supplierName: string; supplierUscc?: Uscc }

/** The only supplier becomes public, working days before procurement may start (实施条例 art. 38). */
export function publishSingleSource(
  acting: Acting,
  input: PublishSingleSource,
): Promise<Outcome<ProcurementProject>> {
  const { actor } = acting
  return onGround(acting, undefined, async (tx, ground) => {
    const { now, policies } = ground
    const held = await holdProject(tx, input, { actor, now })
    if (!held.ok) return held
    const { project } = held.value
    const published = publish({ ...input, project, actor, policies, ground, now })
    if (!published.ok) return published
    const { project: after, entry } = published.value
    await keep(tx, {
      command: 'publish-single-source',
      actor,
      now,
      project: { before: project, after },
      entries: [entry],
    })
    return accepted(after)
  })
}
