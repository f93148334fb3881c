import type { Fen } from '@gongshi/domain-kit'
import { confirmBudget as confirm } from '../../domain/project/confirm-budget.ts'
import type { ReasonedAction } from '../shared/project-action.ts'
import { projectVerb } from '../shared/project-verb.ts'

export type ConfirmBudget = ReasonedAction & { approvedLineFen?: Fen; carriedOverTo?: number }

/** Finance says what line the project has now, or that it was carried over. */
export const confirmBudget = projectVerb('confirmBudget', {
  decide: ({ project, actor, now }, { approvedLineFen, carriedOverTo, reason }: ConfirmBudget) =>
    confirm({ project, actor, approvedLineFen, carriedOverTo, reason, now }),
  beside: (_confirmed, _given, { reason }) => ({ note: { reason } }),
})
