import { insertMany, planTimersForMany } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { objectionDeadlines } from '../domain/objection/deadlines.ts'
import type { Objection, ObjectionParty } from '../domain/objection/objection.ts'
import { objectionTable, partyTable } from './objection-table.ts'
import { plansOf } from './plans.ts'
import { type Change, keepChanges } from './table/change.ts'
import { hold, read } from './table/read.ts'

/** Inquiries, objections and reports. Who raised them can be read for one purpose only: to check a receipt. */
export type Objections = {
  byIds: (ids: readonly string[]) => Promise<Objection[]>
  /** All of these projects, the oldest first; reports only when asked for. */
  ofProjects: (projectIds: readonly string[], options?: { withReports: boolean }) => Promise<Objection[]>
  hold: (ids: readonly string[]) => Promise<Objection[]>
  /** The fingerprint of the objector's receipt, nothing else of the party. */
  receiptHashOf: (objectionId: string) => Promise<string | undefined>
  /** What was raised with a receipt of this fingerprint. */
  byReceiptHash: (hash: string) => Promise<Objection | null>
  isRaisedAlready: (matterHash: string) => Promise<boolean>
  add: (objection: Objection, party: ObjectionParty) => Promise<void>
  keep: (changes: readonly Change<Objection>[]) => Promise<void>
}

export function objectionsIn(tx: EntityManager): Objections {
  const find = (where: string, parameters: unknown[]) => read(tx, objectionTable, where, parameters)
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    ofProjects: async (ids, { withReports } = { withReports: false }) => {
      if (ids.length === 0) return []
      const visible = withReports ? '' : ` and kind <> 'REPORT'`
      return find(`project_id in (?)${visible} order by project_id, id`, [ids])
    },
    hold: (ids) => hold(tx, objectionTable, ids),
    receiptHashOf: async (id) => {
      const [row] = await tx.query(
        'select receipt_hash as hash from objection_party where objection_id = ?',
        [id],
      )
      return row?.hash
    },
    byReceiptHash: async (hash) => {
      const own = 'id in (select objection_id from objection_party where receipt_hash = ?)'
      const [objection] = await find(own, [hash])
      return objection ?? null
    },
    isRaisedAlready: async (matterHash) => {
      const rows = await tx.query('select 1 from objection_party where matter_hash = ?', [matterHash])
      return rows.length > 0
    },
    add: async (objection, party) => {
      await insertMany(tx, objectionTable.name, [objectionTable.toRow(objection)])
      await insertMany(tx, partyTable.name, [partyTable.toRow(party)])
      await planTimersForMany(tx, [
        { subject: { id: objection.id, version: objection.revision }, plan: objectionDeadlines(objection) },
      ])
    },
    keep: async (changes) => {
      await keepChanges(tx, objectionTable, changes)
      await planTimersForMany(tx, plansOf(changes, objectionDeadlines))
    },
  }
}
