import { type Change, keepChanges, partOf, planTimersForMany, type RawRow } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { ClosingPair } from '../../domain/notice/close.ts'
import { projectTable } from '../project/project-table.ts'
import { noticeTable } from './notice-table.ts'

/** As much of projects and their current notices as closing needs: thousands of them fall due at one midnight. */
export type Closings = {
  /** The current ones among these notices with their projects, for this transaction alone. */
  hold: (noticeIds: readonly string[]) => Promise<ClosingPair[]>
  /** Keeps what closing changed; whatever else time would have done to these notices is called off. */
  keep: (changes: readonly Change<ClosingPair>[]) => Promise<void>
}

const projects = partOf(projectTable, [
  'id',
  'projectNo',
  'serviceCode',
  'state',
  'revision',
  'currentNoticeId',
  'noticeClosedAt',
  'updatedAt',
])

const notices = partOf(noticeTable, [
  'id',
  'projectId',
  'version',
  'state',
  'revision',
  'closesOn',
  'closesAt',
  'closedAt',
  'changedAt',
  'remindedAt',
])

const listOf = (alias: string, columns: readonly string[]) =>
  columns.map((column) => `${alias}.${column} as ${alias}_${column}`).join(', ')

/** Projects before notices, as every command holds them. */
const HOLD = `select straight_join ${listOf('p', projects.columns)}, ${listOf('n', notices.columns)}
  from (select distinct project_id as id from notice where id in (?)) due
  join project p on p.id = due.id
  join notice n on n.id = p.current_notice_id
  where n.id in (?) for update`

export function closingsIn(tx: EntityManager): Closings {
  return {
    hold: async (ids) => {
      if (ids.length === 0) return []
      const rows: RawRow[] = await tx.query(HOLD, [ids, ids])
      return rows.map((row) => ({ project: projects.fromRow(row, 'p_'), notice: notices.fromRow(row, 'n_') }))
    },
    keep: async (changes) => {
      await keepChanges(
        tx,
        notices,
        changes.map(({ before, after }) => ({ before: before.notice, after: after.notice })),
      )
      await keepChanges(
        tx,
        projects,
        changes.map(({ before, after }) => ({ before: before.project, after: after.project })),
      )
      const closed = changes.map(({ after }) => ({
        subject: { id: after.notice.id, version: after.notice.revision },
        plan: [],
      }))
      await planTimersForMany(tx, closed)
    },
  }
}
