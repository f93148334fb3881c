import type { Actor } from '@gongshi/domain-kit'
import { all, type Condition, under, where } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { Objection } from '../domain/objection/objection.ts'
import { pendingStates } from '../domain/objection/states.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { ProjectState } from '../domain/project/states.ts'
import { reachOf } from '../domain/project/visibility.ts'
import { objectionTable } from './objection-table.ts'
import { projectTable } from './project-table.ts'
import { read } from './table/read.ts'

/** Records on which somebody may have to act; what is to be done with each the domain says. */
export type ClerkTasks = {
  /** What waits longest first; one more than `longestList` when there are more than that. */
  projectsFor: (viewer: Actor) => Promise<ProcurementProject[]>
  objectionsFor: (viewer: Actor) => Promise<Objection[]>
}

/** So many projects are looked at for one inbox; beyond them it says that it does not count. */
export const longestList = 1_000
const LONGEST_OBJECTIONS = 500
const waiting: readonly ProjectState[] = ['SUBMITTED', 'NOTICE_SUSPENDED', 'NOTICE_CLOSED']
/** Where only the purchaser has something to do. */
const atPurchaser: readonly ProjectState[] = ['DRAFT', 'READY']
/** A notice that runs asks nothing of anybody, but for these. */
const openWithWork = `state = 'NOTICE_OPEN' and (
  retirement is not null or correction_due is not null
  or (above_limit = 1 and intention_published_at is null) or (must_publish_single_source = 1 and single_source is null)
  or exists (select 1 from notice n where n.id = current_notice_id and n.earlier_deadline is not null))`
/** What has a limit first, then what nobody touched for the longest time. */
const LONGEST_WAITING = `order by notice_closed_at is null and retirement is null, coalesce(notice_closed_at, updated_at), id`

export function clerkTasksIn(tx: EntityManager): ClerkTasks {
  return {
    projectsFor: (viewer) => {
      const { sql, parameters } = all([within(viewer), withWork(viewer)])
      return read(tx, projectTable, `${sql} ${LONGEST_WAITING} limit ${longestList + 1}`, [...parameters])
    },
    objectionsFor: (viewer) => {
      const { sql, parameters } = all([ofKind(viewer), where('state in (?)', pendingStates)])
      return read(tx, objectionTable, `${sql} order by reply_due_at, id limit ${LONGEST_OBJECTIONS}`, [
        ...parameters,
      ])
    },
  }
}

/** Whatever can wait for somebody; whoever only watches has no drafts to finish. */
function withWork(viewer: Actor): Condition {
  const states = reachOf(viewer).agencyUscc ? [...waiting, ...atPurchaser] : waiting
  return where(`state in (?) or (${openWithWork})`, states)
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

/** What finance decides alone, and the inquiries it is told of because nobody answered. */
const FOR_FINANCE = `(handed_to_finance_at is not null or (kind = 'INQUIRY' and overdue_at is not null))`

/** Reports go to enforcement, everything else to the purchaser until it is handed to finance. */
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
    where(isFinance ? FOR_FINANCE : `handed_to_finance_at is null`),
    ...(isFinance ? [where('division_code = ?', viewer.divisionCode ?? '')] : []),
  ])
}
