import type { Uscc } from '@gongshi/domain-kit'
import {
  addRows,
  all,
  type Change,
  holdRows,
  keepChanges,
  planTimersForMany,
  readRows,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { MemberAppeal } from '../../domain/appeal/appeal.ts'
import { appealDeadlines } from '../../domain/appeal/deadlines.ts'
import { owedStates } from '../../domain/appeal/states.ts'
import { type AppealQuestion, appealFilter } from './appeal-filter.ts'
import { appealRows } from './appeal-table.ts'

/** What firms ask of agencies through their associations. */
export type Appeals = {
  byIds: (ids: readonly string[]) => Promise<MemberAppeal[]>
  hold: (ids: readonly string[]) => Promise<MemberAppeal[]>
  /** Ids of those whose reply is owed and not overdue: what has an open date. */
  datedIds: () => Promise<string[]>
  /** Ids of those an agency owes a reply to. */
  owedAt: (agencyUscc: Uscc) => Promise<string[]>
  /** The newest first. */
  page: (question: AppealQuestion, limit: number, beforeId?: string) => Promise<MemberAppeal[]>
  count: (question: AppealQuestion) => Promise<number>
  add: (appeals: readonly MemberAppeal[]) => Promise<void>
  keep: (changes: readonly Change<MemberAppeal>[]) => Promise<void>
}

export function appealsIn(tx: EntityManager): Appeals {
  const find = (where: string, parameters: unknown[]) => readRows(tx, appealRows, where, parameters)
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    hold: (ids) => holdRows(tx, appealRows, ids),
    datedIds: async () => {
      const sql = 'select id from member_appeal where state in (?) and overdue_at is null order by id'
      const rows: { id: string }[] = await tx.query(sql, [owedStates])
      return rows.map(({ id }) => id)
    },
    owedAt: async (agencyUscc) => {
      const sql = 'select id from member_appeal where addressee_uscc = ? and state in (?) order by id'
      const rows: { id: string }[] = await tx.query(sql, [agencyUscc, owedStates])
      return rows.map(({ id }) => id)
    },
    page: (question, limit, beforeId) => {
      const { sql, parameters } = all(appealFilter(question, beforeId))
      return find(`${sql} order by id desc limit ${limit}`, [...parameters])
    },
    count: async (question) => {
      const { sql, parameters } = all(appealFilter(question))
      const [row] = await tx.query(`select count(*) as number from member_appeal where ${sql}`, [
        ...parameters,
      ])
      return Number(row.number)
    },
    add: async (appeals) => {
      if (appeals.length === 0) return
      await addRows(tx, appealRows, appeals)
      await planTimersForMany(tx, appeals.map(planOf))
    },
    keep: async (changes) => {
      await keepChanges(tx, appealRows, changes)
      await planTimersForMany(
        tx,
        changes.map(({ after }) => planOf(after)),
      )
    },
  }
}

const planOf = (appeal: MemberAppeal) => ({
  subject: { id: appeal.id, version: appeal.revision },
  plan: appealDeadlines(appeal),
})
