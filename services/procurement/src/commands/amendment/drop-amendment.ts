import { dropAmendment as drop } from '../../domain/amendment/drop.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

/** The pending amendment is given up; the public never saw it. */
export const dropAmendment = projectVerb('dropAmendment', {
  decide: ({ project, actor, now }, { reason }: ReasonedAction) => drop({ project, actor, reason, now }),
  beside: (_dropped, _given, { reason }) => ({ note: { reason } }),
})
