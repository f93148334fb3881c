import {
  type Actor,
  accepted,
  check,
  civilDateOf,
  type Fen,
  formatFen,
  type Instant,
  move,
  type Outcome,
  type Rule,
  subjectOf,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { reasonGiven } from './reason-given.ts'
import { projectMoves } from './states.ts'

export type Confirming = {
  project: ProcurementProject
  actor: Actor
  /** The line as it is now; left out, it stays as it was. */
  approvedLineFen?: Fen
  /** The fiscal year the money is carried into; left out, nothing is carried. */
  carriedOverTo?: number
  reason: string
  now: Instant
}
export type Confirmed = { project: ProcurementProject; entry: TimelineEntry }

/** Finance says what line the project has now: cut, raised, or carried over into another year (domain specification 4.4). */
export function confirmBudget(confirming: Confirming): Outcome<Confirmed> {
  const { project, actor, approvedLineFen, carriedOverTo, reason, now } = confirming
  const moved = move(projectMoves, project.state, 'confirmBudget')
  if (!moved.ok) return moved
  const judged = check<Confirming>([reasonGiven, wholeLine, nextYearOnly], confirming)
  if (!judged.ok) return judged
  const by = subjectOf(actor)
  const line = approvedLineFen === undefined ? {} : { approvedLineFen, isLineConfirmed: true }
  const carried = carriedOverTo === undefined ? {} : { carriedOverTo }
  const confirmed = changed(project, { ...line, ...carried, budgetConfirmed: { by, at: now, reason } }, now)
  return accepted({ project: confirmed, entry: entryOf(confirmed, confirming) })
}

/** Money is carried out of its own year, into this one or, said in time, into the next. */
const nextYearOnly: Rule<Confirming> = {
  code: 'BUDGET_INVALID',
  basis: basis.budget,
  field: ['carriedOverTo'],
  message: ({ project, now }) => ({
    zh: `${project.fiscalYear} 年度预算只能结转至其后的 ${civilDateOf(now).year} 或 ${civilDateOf(now).year + 1} 年度。`,
    en: `Money of ${project.fiscalYear} is carried over to ${civilDateOf(now).year} or ${civilDateOf(now).year + 1}, and to a later year than its own.`,
  }),
  holds: ({ project, carriedOverTo: year, now }) => {
    const thisYear = civilDateOf(now).year
    return year === undefined || (year > project.fiscalYear && (year === thisYear || year === thisYear + 1))
  },
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

function entryOf(project: ProcurementProject, { carriedOverTo, reason, now: at }: Confirming): TimelineEntry {
  const { approvedLineFen } = project
  const line = approvedLineFen === undefined ? undefined : formatFen(approvedLineFen)
  const carried = carriedOverTo === undefined ? undefined : String(carriedOverTo)
  return {
    projectId: project.id,
    at,
    event: 'project.budget-confirmed',
    text: {
      zh: `财政部门确认预算${line ? `（批复额度 ${line}）` : ''}${carried ? `，结转至 ${carried} 年度` : ''}：${reason}`,
      en: `Finance confirmed the budget${line ? ` (approved line ${line})` : ''}${carried ? `, carried over to ${carried}` : ''}: ${reason}`,
    },
    basis: basis.budget,
    isPublic: false,
  }
}
