import { type Actor, accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { financePerson, isFinance, secondPerson } from './authority.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { reasonGiven } from './reason-given.ts'
import { projectMoves } from './states.ts'

export type Returning = { project: ProcurementProject; actor: Actor; reason: string; now: Instant }
export type Returned = { project: ProcurementProject; entry: TimelineEntry }

/** The approver, or finance above the limit, hands the project back to its handler with a reason. */
export function returnToHandler({ project, actor, reason, now }: Returning): Outcome<Returned> {
  const authority = check(isFinance(actor) ? financePerson : secondPerson, { actor, project })
  if (!authority.ok) return authority
  const moved = move(projectMoves, project.state, 'return')
  if (!moved.ok) return moved
  const said = check([reasonGiven], { reason })
  if (!said.ok) return said
  const by = actor.kind === 'person' ? actor.subject : ''
  const changes = {
    state: moved.value,
    returned: { by, at: now, reason },
    purchaserApproval: undefined,
    financeApproval: undefined,
  }
  const returned = changed(project, changes, now)
  return accepted({ project: returned, entry: entryOf(returned, reason, now) })
}

const entryOf = (project: ProcurementProject, reason: string, at: Instant): TimelineEntry => ({
  projectId: project.id,
  at,
  event: 'project.returned',
  text: { zh: `退回经办人：${reason}`, en: `Returned to the handler: ${reason}` },
  isPublic: false,
})
