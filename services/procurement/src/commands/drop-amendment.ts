import { accepted, type Outcome } from '@gongshi/domain-kit'
import { dropAmendment as drop } from '../domain/amendment/drop.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { Acting } from './context.ts'
import type { ReasonedAction } from './return-project.ts'
import { decideOnProject } from './shared/decide-on-project.ts'

/** The pending amendment is given up; the public never saw it. */
export function dropAmendment(acting: Acting, input: ReasonedAction): Promise<Outcome<ProcurementProject>> {
  const { reason } = input
  return decideOnProject(acting, input, ({ project }, { now }) => {
    const dropped = drop({ project, actor: acting.actor, reason, now })
    if (!dropped.ok) return dropped
    const { project: after, entry } = dropped.value
    return accepted({ command: 'drop-amendment', after, entries: [entry], note: { reason } })
  })
}
