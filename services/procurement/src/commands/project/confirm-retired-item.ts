import { confirmRetiredItem as confirm } from '../../domain/project/retirement.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

/** Finance lets a published project be finished although its item is retired. */
export const confirmRetiredItem = projectVerb('confirmRetiredItem', {
  decide: ({ project, actor, now }, { reason }: ReasonedAction) => confirm({ project, actor, reason, now }),
})
