import {
  type Actor,
  accepted,
  check,
  type Instant,
  move,
  type Outcome,
  type Rule,
  subjectOf,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { isOfPurchaser } from './authority.ts'
import { changed } from './changed.ts'
import { remembering } from './last-return.ts'
import { needsFinance } from './needs-finance.ts'
import type { ProcurementProject } from './project.ts'
import { reasonGiven } from './reason-given.ts'
import { projectMoves } from './states.ts'

export type Returning = { project: ProcurementProject; actor: Actor; reason: string; now: Instant }
export type Returned = { project: ProcurementProject; entry: TimelineEntry }

/** The approver, or finance above the limit, hands the project back to its handler with a reason. */
export function returnToHandler({ project, actor, reason, now }: Returning): Outcome<Returned> {
  const moved = move(projectMoves, project.state, 'return')
  if (!moved.ok) return moved
  const judged = check<{ reason: string; actor: Actor; project: ProcurementProject }>(
    [onlyWhatWaitsForFinance, reasonGiven],
    { actor, project, reason },
  )
  if (!judged.ok) return judged
  const by = subjectOf(actor)
  const deed = { by, at: now, reason }
  const changes = {
    state: moved.value,
    returned: deed,
    ...remembering(project, deed),
    purchaserApproval: undefined,
    financeApproval: undefined,
    approvedScope: undefined,
  }
  const returned = changed(project, changes, now)
  return accepted({ project: returned, entry: entryOf(returned, reason, now) })
}

/** What finance has no say in it does not hand back. */
export const onlyWhatWaitsForFinance: Rule<{ actor: Actor; project: ProcurementProject }> = {
  code: 'FORBIDDEN',
  basis: basis.path,
  message: () => ({
    zh: '不需财政部门审批的项目，财政部门不得退回。',
    en: 'Finance does not hand back a project that does not wait for finance.',
  }),
  holds: (standing) => isOfPurchaser(standing) || needsFinance(standing.project),
}

const entryOf = (project: ProcurementProject, reason: string, at: Instant): TimelineEntry => ({
  projectId: project.id,
  at,
  event: 'project.returned',
  text: { zh: `退回经办人：${reason}`, en: `Returned to the handler: ${reason}` },
  isPublic: false,
})
