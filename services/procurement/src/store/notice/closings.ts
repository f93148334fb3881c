import { planTimersForMany } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { ClosingNotice, ClosingPair, ClosingProject } from '../../domain/notice/close.ts'
import { type Change, keepChanges } from '../table/change.ts'
import { civilDate, instant, text, whole, word } from '../table/codecs.ts'
import { as, type RawRow, table } from '../table/table.ts'

/** As much of projects and their current notices as closing needs: thousands of them fall due at one midnight. */
export type Closings = {
  /** The current ones among these notices with their projects, for this transaction alone. */
  hold: (noticeIds: readonly string[]) => Promise<ClosingPair[]>
  /** Keeps what closing changed; whatever else time would have done to these notices is called off. */
  keep: (changes: readonly Change<ClosingPair>[]) => Promise<void>
}

const projects = table<ClosingProject>('project', {
  id: as(text, 'id'),
  projectNo: as(text, 'project_no'),
  serviceCode: as(text, 'service_code'),
  state: as(word(), 'state'),
  revision: as(whole, 'revision'),
  currentNoticeId: as(text, 'current_notice_id'),
  noticeClosedAt: as(instant, 'notice_closed_at'),
  updatedAt: as(instant, 'updated_at'),
})

const notices = table<ClosingNotice>('notice', {
  id: as(text, 'id'),
  projectId: as(text, 'project_id'),
  version: as(whole, 'version'),
  state: as(word(), 'state'),
  revision: as(whole, 'revision'),
  closesOn: as(civilDate, 'closes_on'),
  closesAt: as(instant, 'closes_at'),
  closedAt: as(instant, 'closed_at'),
  changedAt: as(instant, 'changed_at'),
  remindedAt: as(instant, 'reminded_at'),
})

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
