import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { ProcurementProject } from '../domain/project/project.ts'
import { confirmRetiredItem as confirm } from '../domain/project/retirement.ts'
import type { Acting } from './context.ts'
import type { ReasonedAction } from './return-project.ts'
import { decideOnProject } from './shared/decide-on-project.ts'

/** Finance lets a published project be finished although its item is retired. */
export function confirmRetiredItem(
  acting: Acting,
  input: ReasonedAction,
): Promise<Outcome<ProcurementProject>> {
  return decideOnProject(acting, input, ({ project }, { now }) => {
    const confirmed = confirm({ project, actor: acting.actor, reason: input.reason, now })
    if (!confirmed.ok) return confirmed
    const { project: after, entry } = confirmed.value
    return accepted({ command: 'confirm-retired-item', after, entries: [entry] })
  })
}
