import type { Uscc } from '@gongshi/domain-kit'
import {
  addRows,
  all,
  type Change,
  type Condition,
  holdRows,
  keepChanges,
  planTimersForMany,
  readRows,
  where,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { selfRegulationDeadlines } from '../../domain/self-regulation/deadlines.ts'
import type { SelfRegulatoryDocument } from '../../domain/self-regulation/self-regulatory-document.ts'
import { owedStates } from '../../domain/self-regulation/states.ts'
import { type SelfRegulationQuestion, selfRegulationFilter } from './self-regulation-filter.ts'
import { selfRegulatoryDocumentRows } from './self-regulatory-document-table.ts'

/** Where a page of what is held goes on: behind that last day and id. */
export type HeldPlace = { dueOn: string; id: string }

/** What associations adopt to regulate their industry. */
export type SelfRegulatoryDocuments = {
  byIds: (ids: readonly string[]) => Promise<SelfRegulatoryDocument[]>
  hold: (ids: readonly string[]) => Promise<SelfRegulatoryDocument[]>
  /** All editions of some organizations, the newest first. */
  of: (codes: readonly Uscc[]) => Promise<SelfRegulatoryDocument[]>
  /** All editions of some documents, the last first. */
  ofLines: (lineIds: readonly string[]) => Promise<SelfRegulatoryDocument[]>
  /** Ids of those whose reading is owed and not overdue: what has an open date. */
  datedIds: () => Promise<string[]>
  /** The newest first. */
  page: (
    question: SelfRegulationQuestion,
    limit: number,
    beforeId?: string,
  ) => Promise<SelfRegulatoryDocument[]>
  /** Those that are held, what is due first before the others; what has no day yet last. */
  heldPage: (
    question: SelfRegulationQuestion,
    limit: number,
    after?: HeldPlace,
  ) => Promise<SelfRegulatoryDocument[]>
  count: (question: SelfRegulationQuestion) => Promise<number>
  add: (document: SelfRegulatoryDocument) => Promise<void>
  keep: (changes: readonly Change<SelfRegulatoryDocument>[]) => Promise<void>
}

/** Behind every day. */
export const UNDATED = '9999-12-31'

export function selfRegulatoryDocumentsIn(tx: EntityManager): SelfRegulatoryDocuments {
  const find = (sql: string, parameters: unknown[]) =>
    readRows(tx, selfRegulatoryDocumentRows, sql, parameters)
  const page = (conditions: readonly Condition[], order: string) => {
    const { sql, parameters } = all(conditions)
    return find(`${sql} order by ${order}`, [...parameters])
  }
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    hold: (ids) => holdRows(tx, selfRegulatoryDocumentRows, ids),
    of: async (codes) => (codes.length === 0 ? [] : find('uscc in (?) order by id desc', [codes])),
    ofLines: async (lineIds) =>
      lineIds.length === 0 ? [] : find('line_id in (?) order by edition desc, id desc', [lineIds]),
    datedIds: async () => {
      const sql =
        'select id from self_regulatory_document where state in (?) and overdue_at is null order by id'
      const rows: { id: string }[] = await tx.query(sql, [owedStates])
      return rows.map(({ id }) => id)
    },
    page: (question, limit, beforeId) =>
      page(
        [...selfRegulationFilter(question), ...(beforeId ? [where('id < ?', beforeId)] : [])],
        `id desc limit ${limit}`,
      ),
    heldPage: (question, limit, after) =>
      page(
        [
          ...selfRegulationFilter({ ...question, stage: 'HELD' }),
          ...(after ? [where(`(coalesce(due_on, '${UNDATED}'), id) > (?, ?)`, after.dueOn, after.id)] : []),
        ],
        `coalesce(due_on, '${UNDATED}'), id limit ${limit}`,
      ),
    count: async (question) => {
      const { sql, parameters } = all(selfRegulationFilter(question))
      const [row] = await tx.query(`select count(*) as number from self_regulatory_document where ${sql}`, [
        ...parameters,
      ])
      return Number(row.number)
    },
    add: async (document) => {
      await addRows(tx, selfRegulatoryDocumentRows, [document])
      await planTimersForMany(tx, [planOf(document)])
    },
    keep: async (changes) => {
      await keepChanges(tx, selfRegulatoryDocumentRows, changes)
      await planTimersForMany(
        tx,
        changes.map(({ after }) => planOf(after)),
      )
    },
  }
}

const planOf = (document: SelfRegulatoryDocument) => ({
  subject: { id: document.id, version: document.revision },
  plan: selfRegulationDeadlines(document),
})
