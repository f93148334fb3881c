import { accepted, type Fen, type Outcome } from '@gongshi/domain-kit'
import { confirmBudget as confirm } from '../domain/project/confirm-budget.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { Acting } from './context.ts'
import type { ReasonedAction } from './return-project.ts'
import { decideOnProject } from './shared/decide-on-project.ts'

export type ConfirmBudget = ReasonedAction & { approvedLineFen?: Fen; carriedOverTo?: number }

/** Finance says what line the project has now, or that it was carried over. */
export function confirmBudget(acting: Acting, input: ConfirmBudget): Promise<Outcome<ProcurementProject>> {
  const { approvedLineFen, carriedOverTo, reason } = input
  return decideOnProject(acting, input, ({ project }, { now }) => {
    const confirmed = confirm({ project, actor: acting.actor, approvedLineFen, carriedOverTo, reason, now })
    if (!confirmed.ok) return confirmed
    const { project: after, entry } = confirmed.value
    return accepted({ command: 'confirm-budget', after, entries: [entry], note: { reason } })
  })
}
