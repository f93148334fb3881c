import { type Actor, civilDateOf, type Instant } from '@gongshi/domain-kit'
import { all, type Condition, instantFromRow, instantToRow, under, where } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { Work, WorkKind } from '../../domain/inbox/task.ts'
import { pendingStates } from '../../domain/objection/states.ts'
import { type Desk, deskOf, type Post } from '../desk/desk-of.ts'
import { projectWork } from '../desk/project-work.ts'

/** The work that waits on somebody's desk: whatever waits is on one of its pages. */
export type ClerkTasks = {
  /** The soonest due first, what has no limit last, the longest waiting before the others; from that piece on, itself included. */
  workFor: (viewer: Actor, page: { now: Instant; from?: Work; limit: number }) => Promise<Work[]>
}

export function clerkTasksIn(tx: EntityManager): ClerkTasks {
  return {
    workFor: async (viewer, { now, from, limit }) => {
      const desk = deskOf(viewer)
      const sources = desk
        ? [objectionWork(desk), ...projectWork(desk, { now, year: civilDateOf(now).year })]
        : []
      if (sources.length === 0) return []
      const rest = from ? restFrom(from) : where('true')
      // A bureau that buys and is finance finds some of its work in two sources: a union holds it once.
      const rows: Row[] = await tx.query(
        `select * from (${sources.map(({ sql }) => sql).join(' union ')}) work where ${rest.sql}
          order by due is null, due, project, objection, what limit ${limit}`,
        [...sources, rest].flatMap(({ parameters }) => parameters),
      )
      return rows.map(({ due, project: projectId, objection, what }) => ({
        ...(due ? { due: instantFromRow(due)! } : {}),
        ...(objection ? { objectionId: objection } : {}),
        projectId,
        what,
      }))
    },
  }
}

type Row = { due: Date | null; project: string; objection: string; what: WorkKind }

/** What follows a piece of work in the order of the list, and that piece. */
function restFrom({ due, projectId, objectionId = '', what }: Work): Condition {
  const same = where('(project, objection, what) >= (?, ?, ?)', projectId, objectionId, what)
  if (!due) return all([where('due is null'), same])
  const at = instantToRow(due)
  const beside = all([where('due = ?', at), same])
  return where(`due is null or due > ? or (${beside.sql})`, at, ...beside.parameters)
}

/** What finance decides alone, and what nobody answered in time. */
const FOR_FINANCE = '(handed_to_finance_at is not null or overdue_at is not null)'

/** Reports go to enforcement, everything else to the purchaser until it is handed to finance. */
function objectionWork({ posts }: Desk): Condition {
  const { sql, parameters } = all([where('state in (?)', pendingStates), any(posts.map(objectionsOf))])
  return where(
    `select reply_due_at as due, project_id as project, id as objection, 'OBJECTION' as what from objection where ${sql}`,
    ...parameters,
  )
}

function objectionsOf({ office, agencyUscc, divisionCode }: Post): Condition {
  if (office === 'ENFORCEMENT') return all([where(`kind = 'REPORT'`), under('division_code', divisionCode)])
  const others = where(`kind <> 'REPORT'`)
  return office === 'FINANCE'
    ? all([others, where(FOR_FINANCE), where('division_code = ?', divisionCode)])
    : all([others, where('handed_to_finance_at is null'), where('purchaser_uscc = ?', agencyUscc)])
}

const any = (conditions: readonly Condition[]): Condition =>
  where(
    conditions.map(({ sql }) => `(${sql})`).join(' or '),
    ...conditions.flatMap(({ parameters }) => parameters),
  )
