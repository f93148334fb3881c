import type { Instant } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'
import { retirementAt } from './retirement.ts'
import type { ProjectState } from './states.ts'

/** What time alone will do to a project itself; its notice has deadlines of its own. */
export type ProjectDeadline = { kind: 'project.item-retires'; dueAt: Instant }

const underway: readonly ProjectState[] = ['NOTICE_OPEN', 'NOTICE_SUSPENDED', 'NOTICE_CLOSED', 'PROCURING']

const waiting: readonly ProjectState[] = ['SUBMITTED', 'READY']

/** A project whose item retires is looked at again on that day: one that is published, or on its way to be. */
export function projectDeadlines({ state, retirement }: ProcurementProject): ProjectDeadline[] {
  if (!retirement) return []
  const isWaiting = waiting.includes(state)
  if (!isWaiting && (retirement.confirmed || !underway.includes(state))) return []
  return [{ kind: 'project.item-retires', dueAt: retirementAt(retirement) }]
}
