import type { Actor } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import type { Objection } from '../domain/objection/objection.ts'
import { pendingStates } from '../domain/objection/states.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { ProjectState } from '../domain/project/states.ts'
import { reachOf } from '../domain/project/visibility.ts'
import { all, type Condition, under, where } from './board/condition.ts'
import { objectionTable } from './objection-table.ts'
import { projectTable } from './project-table.ts'
import { read } from './table/read.ts'

/** Records on which somebody may have to act; what is to be done with each the domain says. */
export type ClerkTasks = {
  projectsFor: (viewer: Actor) => Promise<ProcurementProject[]>
  objectionsFor: (viewer: Actor) => Promise<Objection[]>
}

const LONGEST = 500
const waiting: readonly ProjectState[] = [
  'DRAFT',
  'SUBMITTED',
  'READY',
  'NOTICE_OPEN',
  'NOTICE_SUSPENDED',
  'NOTICE_CLOSED',
]

export function clerkTasksIn(tx: EntityManager): ClerkTasks {
  return {
    projectsFor: (viewer) => {
      const { sql, parameters } = all([within(viewer), where('state in (?)', waiting)])
      return read(tx, projectTable, `${sql} order by id desc limit ${LONGEST}`, [...parameters])
    },
    objectionsFor: (viewer) => {
      const { sql, parameters } = all([ofKind(viewer), where('state in (?)', pendingStates)])
      return read(tx, objectionTable, `${sql} order by reply_due_at, id limit ${LONGEST}`, [...parameters])
    },
  }
}

/** The rows of one's own agency, and of the divisions one watches. */
function within(viewer: Actor): Condition {
  const { agencyUscc, divisionCode } = reachOf(viewer)
  const reach = [
    ...(agencyUscc ? [where('purchaser_uscc = ?', agencyUscc)] : []),
    ...(divisionCode ? [under('division_code', divisionCode)] : []),
  ]
  if (reach.length === 0) return where('false')
  return where(reach.map(({ sql }) => sql).join(' or '), ...reach.flatMap(({ parameters }) => parameters))
}

/** Reports go to enforcement, everything else to the purchaser, and to finance once it is overdue. */
function ofKind(viewer: Actor): Condition {
  if (viewer.kind !== 'person') return where('false')
  if (viewer.roles.includes('ENF'))
    return all([
      where(`kind = 'REPORT'`),
      viewer.divisionCode ? under('division_code', viewer.divisionCode) : where('false'),
    ])
  const isFinance = viewer.roles.includes('FIN')
  return all([
    where(`kind <> 'REPORT'`),
    within(viewer),
    ...(isFinance ? [where('overdue_at is not null')] : []),
  ])
}
