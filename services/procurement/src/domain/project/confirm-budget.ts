import {
  type Actor,
  accepted,
  type Fen,
  formatFen,
  type Instant,
  move,
  type Outcome,
  type Rule,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { financePerson } from './authority.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { reasonGiven } from './reason-given.ts'
import { projectMoves } from './states.ts'

export type Confirming = {
  project: ProcurementProject
  actor: Actor
  /** The line as it is now; left out, it stays as it was. */
  approvedLineFen?: Fen
  reason: string
  now: Instant
}
export type Confirmed = { project: ProcurementProject; entry: TimelineEntry }

/** Finance says what line the project has now: cut, raised, or carried over into another year (domain specification 4.4). */
export function confirmBudget(confirming: Confirming): Outcome<Confirmed> {
  const { project, actor, approvedLineFen, reason, now } = confirming
  const authority = check(financePerson, { actor, project })
  if (!authority.ok) return authority
  const moved = move(projectMoves, project.state, 'confirmBudget')
  if (!moved.ok) return moved
  const judged = check([reasonGiven, wholeLine], confirming)
  if (!judged.ok) return judged
  const by = actor.kind === 'person' ? actor.subject : ''
  const line = approvedLineFen === undefined ? {} : { approvedLineFen, isLineConfirmed: true }
  const confirmed = changed(project, { ...line, budgetConfirmed: { by, at: now, reason } }, now)
  return accepted({ project: confirmed, entry: entryOf(confirmed, reason, now) })
}

const wholeLine: Rule<Pick<Confirming, 'approvedLineFen'>> = {
  code: 'BUDGET_INVALID',
  basis: basis.budget,
  field: ['approvedLineFen'],
  message: () => ({
    zh: '批复额度须为不小于零的整数“分”。',
    en: 'An approved line is a whole number of fen, zero or more.',
  }),
  holds: ({ approvedLineFen }) =>
    approvedLineFen === undefined || (Number.isSafeInteger(approvedLineFen) && approvedLineFen >= 0),
}

function entryOf(project: ProcurementProject, reason: string, at: Instant): TimelineEntry {
  const { approvedLineFen } = project
  const line = approvedLineFen === undefined ? undefined : formatFen(approvedLineFen)
  return {
    projectId: project.id,
    at,
    event: 'project.budget-confirmed',
    text: {
      zh: `财政部门确认预算${line ? `（批复额度 ${line}）` : ''}：${reason}`,
      en: `Finance confirmed the budget${line ? ` (approved line ${line})` : ''}: ${reason}`,
    },
    basis: basis.budget,
    isPublic: false,
  }
}
