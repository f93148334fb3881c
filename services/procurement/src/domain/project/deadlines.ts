import { type Instant, isIn } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'
import { retirementAt } from './retirement.ts'
import { projectMoves } from './states.ts'

/** What time alone will do to a project itself; its notice has deadlines of its own. */
export type ProjectDeadline = { kind: 'project.item-retires'; dueAt: Instant }

/** A project whose item retires is looked at again on that day: one that is published, or on its way to be. */
export function projectDeadlines({ state, retirement }: ProcurementProject): ProjectDeadline[] {
  if (!retirement) return []
  const isWaiting = isIn(projectMoves, state, 'waits')
  if (!isWaiting && (retirement.confirmed || !isIn(projectMoves, state, 'underway'))) return []
  return [{ kind: 'project.item-retires', dueAt: retirementAt(retirement) }]
}
