import { releasable, releaseSplitPurchase as release } from '../../domain/project/release-split.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

/** Finance lets a purchase pass that looks split. */
export const releaseSplitPurchase = projectVerb('releaseSplitPurchase', {
  decide: async ({ project, actor, now, tx }, { reason }: ReasonedAction) => {
    const committedFen = await tx.projects.committedIn(releasable(project))
    return release({ project, committedFen, actor, reason, now })
  },
})
