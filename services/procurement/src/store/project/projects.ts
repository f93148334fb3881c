import { statesWith, type Uscc } from '@gongshi/domain-kit'
import {
  addRows,
  type Change,
  column,
  filesIn,
  holdRows,
  keepChanges,
  keepWords,
  plansOf,
  planTimersForMany,
  readRows,
  tableOf,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { filesOfProject } from '../../domain/file/files-of-project.ts'
import { serviceGroupOf } from '../../domain/ground/service-item.ts'
import { projectDeadlines } from '../../domain/project/deadlines.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { projectMoves } from '../../domain/project/states.ts'
import { foundBy } from '../search/found-by.ts'
import { projectRows } from './project-table.ts'

/** Whose purchases of which kind and year are added up. */
export type PurchaseGroup = Pick<ProcurementProject, 'id' | 'purchaserUscc' | 'fiscalYear' | 'serviceCode'>

/** The projects, for commands and jobs, which decide for themselves what may be seen. */
export type Projects = {
  byIds: (ids: readonly string[]) => Promise<ProcurementProject[]>
  byNo: (projectNo: string) => Promise<ProcurementProject | undefined>
  byExternalKey: (externalKey: string) => Promise<ProcurementProject | undefined>
  /** These projects, for this transaction alone, in the order of their ids. */
  hold: (ids: readonly string[]) => Promise<ProcurementProject[]>
  /** Ids of projects that name an item and are not over. */
  underwayWith: (serviceItemId: string, serviceCode: string) => Promise<string[]>
  /** Ids of a purchaser's projects that are not over. */
  underwayOf: (purchaserUscc: Uscc) => Promise<string[]>
  /** What else is approved in that group without open tender; nobody else adds up the same group until this transaction ends. */
  committedIn: (group: PurchaseGroup) => Promise<bigint>
  add: (project: ProcurementProject) => Promise<void>
  /** Keeps held projects and what time will do to them now. */
  keep: (changes: readonly Change<ProcurementProject>[]) => Promise<void>
}

/** Table `purchase_group`: a row is there to be held. */
export const purchaseGroupTable = tableOf<{ id: string }>({
  name: 'purchase_group',
  columns: { id: column.key(column.varchar(64)) },
})

const COMMITTED = statesWith(projectMoves, 'committed')

export function projectsIn(tx: EntityManager): Projects {
  const find = (where: string, parameters: unknown[]) => readRows(tx, projectRows, where, parameters)
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    byNo: async (projectNo) => (await find('project_no = ?', [projectNo]))[0],
    byExternalKey: async (key) => (await find('external_key = ?', [key]))[0],
    hold: (ids) => holdRows(tx, projectRows, ids),
    underwayWith: async (itemId, code) => {
      const sql = `select id from project where (service_item_id = ? or service_code = ?) and state not in (?) order by id`
      return (await tx.query(sql, [itemId, code, projectMoves.terminal])).map(({ id }: { id: string }) => id)
    },
    underwayOf: async (purchaserUscc) => {
      const sql = 'select id from project where purchaser_uscc = ? and state not in (?) order by id'
      const rows: { id: string }[] = await tx.query(sql, [purchaserUscc, projectMoves.terminal])
      return rows.map(({ id }) => id)
    },
    committedIn: async (group) => {
      const { purchaserUscc, fiscalYear, serviceCode } = group
      const serviceGroup = serviceGroupOf(serviceCode)
      await holdGroup(tx, purchaserUscc, fiscalYear, serviceGroup)
      const sql = `select coalesce(sum(budget_fen), 0) as fen from project
        where purchaser_uscc = ? and fiscal_year = ? and service_group = ? and state in (?) and method <> 'OPEN_TENDER' and id <> ?`
      const [row] = await tx.query(sql, [purchaserUscc, fiscalYear, serviceGroup, COMMITTED, group.id])
      return BigInt(row.fen)
    },
    add: async (project) => {
      await addRows(tx, projectRows, [project])
      await keepWords(tx, 'project', [wordsOf(project)])
      await useFiles(tx, [project])
    },
    keep: async (changes) => {
      await keepChanges(tx, projectRows, changes)
      const renamed = changes.filter(({ before, after }) => sayOf(before) !== sayOf(after))
      await keepWords(
        tx,
        'project',
        renamed.map(({ after }) => wordsOf(after)),
      )
      await planTimersForMany(tx, plansOf(changes, projectDeadlines))
      const otherFiles = changes.filter(({ before, after }) => filesSaid(before) !== filesSaid(after))
      await useFiles(
        tx,
        otherFiles.map(({ after }) => after),
      )
    },
  }
}

const filesSaid = (project: ProcurementProject): string => filesOfProject(project).join()

/** A project uses the files it names; a published one's notice keeps whatever it has carried, errata and all. */
async function useFiles(tx: EntityManager, projects: readonly ProcurementProject[]): Promise<void> {
  if (projects.length === 0) return
  const files = filesIn(tx)
  for (const project of projects) {
    const { id, currentNoticeId, updatedAt } = project
    await files.use({ type: 'project', id }, filesOfProject(project), updatedAt)
    if (!currentNoticeId) continue
    const carried = project.attachments.map((one) => one.id)
    await files.useAlso({ type: 'notice', id: currentNoticeId }, carried, updatedAt)
  }
}

const wordsOf = (project: ProcurementProject) => ({ id: project.id, found: foundBy(project) })
/** All that a project is found by, as one text: what tells whether it has to be written again. */
const sayOf = (project: ProcurementProject): string => JSON.stringify(foundBy(project))

/**
 * Two approvals of one group at once would each miss the other's amount.
 *
 * One statement takes the row whole, whether it was there or not: an `insert ignore` would share it first, and two who share and
 * both want more stop each other.
 */
async function holdGroup(tx: EntityManager, uscc: Uscc, fiscalYear: number, group: string): Promise<void> {
  const id = `${uscc} ${fiscalYear} ${group}`
  await tx.query('insert into purchase_group (id) values (?) on duplicate key update id = id', [id])
}
