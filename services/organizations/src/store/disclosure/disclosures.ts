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
import { disclosureDeadlines } from '../../domain/disclosure/deadlines.ts'
import type { Disclosure } from '../../domain/disclosure/disclosure.ts'
import { owedStates } from '../../domain/disclosure/states.ts'
import { type DisclosureQuestion, disclosureFilter } from './disclosure-filter.ts'
import { disclosureRows } from './disclosure-table.ts'

/** What organizations make public. */
export type Disclosures = {
  byIds: (ids: readonly string[]) => Promise<Disclosure[]>
  hold: (ids: readonly string[]) => Promise<Disclosure[]>
  /** Ids of those that are owed and not overdue: what has an open date. */
  datedIds: () => Promise<string[]>
  /** Ids of those that are owed by bodies of a registrar. */
  owedAt: (agencyUscc: Uscc) => Promise<string[]>
  /** The newest first. */
  page: (question: DisclosureQuestion, limit: number, beforeId?: string) => Promise<Disclosure[]>
  count: (question: DisclosureQuestion) => Promise<number>
  add: (disclosures: readonly Disclosure[]) => Promise<void>
  keep: (changes: readonly Change<Disclosure>[]) => Promise<void>
}

export function disclosuresIn(tx: EntityManager): Disclosures {
  const find = (where: string, parameters: unknown[]) => readRows(tx, disclosureRows, where, parameters)
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    hold: (ids) => holdRows(tx, disclosureRows, ids),
    datedIds: async () => {
      const sql = 'select id from disclosure where state in (?) and overdue_at is null order by id'
      const rows: { id: string }[] = await tx.query(sql, [owedStates])
      return rows.map(({ id }) => id)
    },
    owedAt: async (agencyUscc) => {
      const sql = 'select id from disclosure where registrar_uscc = ? and state in (?) order by id'
      const rows: { id: string }[] = await tx.query(sql, [agencyUscc, owedStates])
      return rows.map(({ id }) => id)
    },
    page: (question, limit, beforeId) => {
      const { sql, parameters } = all(disclosureFilter(question, beforeId))
      return find(`${sql} order by id desc limit ${limit}`, [...parameters])
    },
    count: async (question) => {
      const { sql, parameters } = all(disclosureFilter(question))
      const [row] = await tx.query(`select count(*) as number from disclosure where ${sql}`, [...parameters])
      return Number(row.number)
    },
    add: async (disclosures) => {
      if (disclosures.length === 0) return
      await addRows(tx, disclosureRows, disclosures)
      await planTimersForMany(tx, disclosures.map(planOf))
    },
    keep: async (changes) => {
      await keepChanges(tx, disclosureRows, changes)
      await planTimersForMany(
        tx,
        changes.map(({ after }) => planOf(after)),
      )
    },
  }
}

const planOf = (disclosure: Disclosure) => ({
  subject: { id: disclosure.id, version: disclosure.revision },
  plan: disclosureDeadlines(disclosure),
})
