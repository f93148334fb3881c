import type { Instant } from '@gongshi/domain-kit'
import type { ProcurementProject } from './project.ts'
import { retirementAt } from './retirement.ts'
import type { ProjectState } from './states.ts'

/** What time alone will do to a project itself; its notice has deadlines of its own. */
export type ProjectDeadline = { kind: 'project.item-retires'; dueAt: Instant }

const underway: readonly ProjectState[] = ['NOTICE_OPEN', 'NOTICE_SUSPENDED', 'NOTICE_CLOSED', 'PROCURING']

/** A published project whose item retires is looked at again on that day. */
export function projectDeadlines({ state, retirement }: ProcurementProject): ProjectDeadline[] {
  if (!retirement || retirement.confirmed || !underway.includes(state)) return []
  return [{ kind: 'project.item-retires', dueAt: retirementAt(retirement) }]
}
