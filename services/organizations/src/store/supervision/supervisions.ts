import type { Uscc } from '@gongshi/domain-kit'
import {
  addRows,
  all,
  type Change,
  holdRows,
  keepChanges,
  planTimersForMany,
  readRows,
  where,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { supervisionDeadlines } from '../../domain/supervision/deadlines.ts'
import { owedStates } from '../../domain/supervision/states.ts'
import type { SupervisionParty, SupervisionRecord } from '../../domain/supervision/supervision-record.ts'
import { type SupervisionCounts, supervisionCounts } from './supervision-counts.ts'
import { type SupervisionQuestion, supervisionFilter } from './supervision-filter.ts'
import { supervisionPartyRows } from './supervision-party-table.ts'
import { supervisionRows } from './supervision-table.ts'

/** What is said about organizations, inside and in public. Nobody takes one away. */
export type Supervisions = {
  byIds: (ids: readonly string[]) => Promise<SupervisionRecord[]>
  hold: (ids: readonly string[]) => Promise<SupervisionRecord[]>
  /** Who raised these, of the public. */
  parties: (ids: readonly string[]) => Promise<SupervisionParty[]>
  /** What was raised with a receipt of this fingerprint. */
  byReceiptHash: (receiptHash: string) => Promise<SupervisionRecord | undefined>
  isRaisedAlready: (matterHash: string) => Promise<boolean>
  /** Ids of those whose reply is owed and not overdue: what has an open date. */
  datedIds: () => Promise<string[]>
  page: (question: SupervisionQuestion, limit: number, beyondId?: string) => Promise<SupervisionRecord[]>
  count: (question: SupervisionQuestion) => Promise<number>
  /** The same page of what is said about each of these, the newest first, one statement for all. */
  pagesOf: (
    codes: readonly Uscc[],
    question: SupervisionQuestion,
    page: { limit: number; before: string | null },
  ) => Promise<readonly SupervisionRecord[]>
  /** How many there are about each of these, one statement for all. */
  totalsOf: (codes: readonly Uscc[], question: SupervisionQuestion) => Promise<ReadonlyMap<Uscc, number>>
  /** How much the public had to say about these organizations, and what came of it. */
  counts: (codes: readonly Uscc[]) => Promise<SupervisionCounts[]>
  add: (records: readonly SupervisionRecord[]) => Promise<void>
  /** One of the public's, with who raised it apart. */
  addRaised: (record: SupervisionRecord, party: SupervisionParty) => Promise<void>
  keep: (changes: readonly Change<SupervisionRecord>[]) => Promise<void>
}

export function supervisionsIn(tx: EntityManager): Supervisions {
  const find = (sql: string, parameters: unknown[]) => readRows(tx, supervisionRows, sql, parameters)
  const findParties = (sql: string, parameters: unknown[]) =>
    readRows(tx, supervisionPartyRows, sql, parameters)
  const add = async (records: readonly SupervisionRecord[]) => {
    await addRows(tx, supervisionRows, records)
    await planTimersForMany(tx, records.map(planOf))
  }
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    hold: (ids) => holdRows(tx, supervisionRows, ids),
    parties: async (ids) => (ids.length === 0 ? [] : findParties('supervision_id in (?)', [ids])),
    byReceiptHash: async (receiptHash) => {
      const [party] = await findParties('receipt_hash = ?', [receiptHash])
      return party && (await find('id = ?', [party.supervisionId]))[0]
    },
    isRaisedAlready: async (matterHash) => (await findParties('matter_hash = ?', [matterHash])).length > 0,
    datedIds: async () => {
      const sql = 'select id from supervision_record where state in (?) and overdue_at is null order by id'
      const rows: { id: string }[] = await tx.query(sql, [owedStates])
      return rows.map(({ id }) => id)
    },
    page: (question, limit, beyondId) => {
      const { sql, parameters } = all(supervisionFilter(question, beyondId))
      const order = question.oldestFirst ? 'asc' : 'desc'
      return find(`${sql} order by id ${order} limit ${limit}`, [...parameters])
    },
    count: async (question) => {
      const { sql, parameters } = all(supervisionFilter(question))
      const [row] = await tx.query(`select count(*) as number from supervision_record where ${sql}`, [
        ...parameters,
      ])
      return Number(row.number)
    },
    pagesOf: (codes, question, { limit, before }) => {
      const own = where('uscc in (?)', codes)
      const { sql, parameters } = all([own, ...supervisionFilter(question, before ?? undefined)])
      return find(
        `id in (
           select id from (
             select id, row_number() over (partition by uscc order by id desc) as place
               from supervision_record where ${sql}
           ) as placed where place <= ?
         ) order by id desc`,
        [...parameters, limit],
      )
    },
    totalsOf: async (codes, question) => {
      const { sql, parameters } = all([where('uscc in (?)', codes), ...supervisionFilter(question)])
      const rows: { uscc: Uscc; number: string }[] = await tx.query(
        `select uscc, count(*) as number from supervision_record where ${sql} group by uscc`,
        [...parameters],
      )
      return new Map(rows.map(({ uscc, number }) => [uscc, Number(number)]))
    },
    counts: (codes) => supervisionCounts(tx, codes),
    add,
    addRaised: async (record, party) => {
      await add([record])
      await addRows(tx, supervisionPartyRows, [party])
    },
    keep: async (changes) => {
      await keepChanges(tx, supervisionRows, changes)
      await planTimersForMany(
        tx,
        changes.map(({ after }) => planOf(after)),
      )
    },
  }
}

const planOf = (record: SupervisionRecord) => ({
  subject: { id: record.id, version: record.revision },
  plan: supervisionDeadlines(record),
})
