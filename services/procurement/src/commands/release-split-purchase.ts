import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../domain/project/project.ts'
import { releasable, releaseSplitPurchase as release } from '../domain/project/release-split.ts'
import type { Acting } from './context.ts'
import type { ReasonedAction } from './return-project.ts'
import { decideOnProject } from './shared/decide-on-project.ts'

/** Finance lets a purchase pass that looks split. */
export function releaseSplitPurchase(
  acting: Acting,
  input: ReasonedAction,
): Promise<Outcome<ProcurementProject>> {
  return decideOnProject(acting, input, async ({ project }, { now, tx }) => {
    const committedFen = await tx.projects.committedIn(releasable(project))
    const released = release({ project, committedFen, actor: acting.actor, reason: input.reason, now })
    if (!released.ok) return released
    const { project: after, entry } = released.value
    return accepted({ command: 'release-split-purchase', after, entries: [entry] })
  })
}
