import type { Instant } from '@gongshi/domain-kit'
import {
  addRows,
  type Change,
  holdRows,
  instantToRow,
  keepChanges,
  plansOf,
  planTimersForMany,
  readRows,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { objectionDeadlines } from '../../domain/objection/deadlines.ts'
import type { Objection, ObjectionFacts, ObjectionParty } from '../../domain/objection/objection.ts'
import type { RaisedToday } from '../../domain/objection/raise-limits.ts'
import { undecidedStates } from '../../domain/objection/states.ts'
import type { Owed } from '../../domain/timeline/owed.ts'
import { readOwed } from '../timeline/owed.ts'
import { objectionFacts, objectionRows, partyRows } from './objection-table.ts'

/** Inquiries, objections and reports. Who raised them can be read for one purpose only: to check a receipt. */
export type Objections = {
  byIds: (ids: readonly string[]) => Promise<Objection[]>
  /** All of these projects, the oldest first, without what was written: whoever decides judges by the rest. Reports only when asked for. */
  ofProjects: (projectIds: readonly string[], options?: { withReports: boolean }) => Promise<ObjectionFacts[]>
  /** Of each project's the latest few of every kind and state, in order: with reports, without what was written. */
  latestFactsOf: (projectIds: readonly string[]) => Promise<ObjectionFacts[]>
  hold: (ids: readonly string[]) => Promise<Objection[]>
  /** Ids of those of a project that somebody still owes something or may put right. */
  openOf: (projectId: string) => Promise<string[]>
  /** The fingerprint of the objector's receipt, nothing else of the party. */
  receiptHashOf: (objectionId: string) => Promise<string | undefined>
  /** What was raised with a receipt of this fingerprint. */
  byReceiptHash: (hash: string) => Promise<Objection | null>
  isRaisedAlready: (matterHash: string) => Promise<boolean>
  /** How many were raised about a project since then: without a sign-in, and by that one. */
  raisedSince: (projectId: string, since: Instant, raisedBy: string | undefined) => Promise<RaisedToday>
  /** Pages of many projects, the newest first, two statements for all of them. */
  pages: (asked: readonly ObjectionPage[]) => Promise<Objection[][]>
  /** How many there are of each, one statement for all. */
  countsOf: (asked: readonly OfProject[]) => Promise<number[]>
  /** What is owed to those of these projects by which day, the nearest first: as many rows as days. */
  owedOf: (projectIds: readonly string[]) => Promise<Owed[]>
  add: (objection: Objection, party: ObjectionParty) => Promise<void>
  keep: (changes: readonly Change<Objection>[]) => Promise<void>
}

export type ObjectionPage = OfProject & { limit: number; afterId?: string }
export type OfProject = { projectId: string; withReports: boolean }

/** After every id there can be. */
const LAST = 'z'
/** Whoever judges looks for one of a kind, in a state: of those that are alike the latest few stand for all. */
const MOST_ALIKE = 5

const ofProject = (withReports: boolean): string =>
  `project_id = ?${withReports ? '' : ` and kind <> 'REPORT'`}`

export function objectionsIn(tx: EntityManager): Objections {
  const find = (where: string, parameters: unknown[]) => readRows(tx, objectionRows, where, parameters)
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    ofProjects: async (ids, { withReports } = { withReports: false }) => {
      if (ids.length === 0) return []
      const visible = withReports ? '' : ` and kind <> 'REPORT'`
      return readRows(tx, objectionFacts, `project_id in (?)${visible} order by project_id, id`, [ids])
    },
    latestFactsOf: async (ids) => {
      if (ids.length === 0) return []
      const placed = `select id, row_number() over
        (partition by project_id, kind, state, is_blocking order by id desc) as place from objection where project_id in (?)`
      const latest = `id in (select id from (${placed}) as placed where place <= ${MOST_ALIKE})`
      return readRows(tx, objectionFacts, `${latest} order by project_id, id`, [ids])
    },
    hold: (ids) => holdRows(tx, objectionRows, ids),
    openOf: async (projectId) => {
      const rows: { id: string }[] = await tx.query(
        'select id from objection where project_id = ? and state in (?) order by id',
        [projectId, undecidedStates],
      )
      return rows.map(({ id }) => id)
    },
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
    raisedSince: async (projectId, since, raisedBy) => {
      const [row] = await tx.query(
        `select coalesce(sum(p.raised_by is null), 0) as byPublic, coalesce(sum(p.raised_by = ?), 0) as bySubject
           from objection o join objection_party p on p.objection_id = o.id
          where o.project_id = ? and o.received_at >= ?`,
        [raisedBy ?? '', projectId, instantToRow(since)],
      )
      return { byPublic: Number(row.byPublic), bySubject: Number(row.bySubject) }
    },
    pages: async (asked) => {
      const places: { id: string; page: number }[] = await tx.query(
        asked
          .map(
            ({ withReports, limit }, at) =>
              `(select id, ${at} as page from objection where ${ofProject(withReports)} and id < ? order by id desc limit ${limit})`,
          )
          .join(' union all '),
        asked.flatMap(({ projectId, afterId }) => [projectId, afterId ?? LAST]),
      )
      const ids = [...new Set(places.map(({ id }) => id))]
      const found = ids.length === 0 ? [] : await find('id in (?) order by id desc', [ids])
      return asked.map((_page, at) => {
        const own = new Set(places.filter(({ page }) => Number(page) === at).map(({ id }) => id))
        return found.filter(({ id }) => own.has(id))
      })
    },
    countsOf: async (asked) => {
      const rows: { project_id: string; n: string; reports: string }[] = await tx.query(
        `select project_id, count(*) as n, sum(kind = 'REPORT') as reports from objection where project_id in (?) group by project_id`,
        [asked.map(({ projectId }) => projectId)],
      )
      const counted = new Map(rows.map((row) => [row.project_id, row]))
      return asked.map(({ projectId, withReports }) => {
        const { n = 0, reports = 0 } = counted.get(projectId) ?? {}
        return Number(n) - (withReports ? 0 : Number(reports))
      })
    },
    owedOf: (ids) => readOwed(tx, ids),
    isRaisedAlready: async (matterHash) => {
      const rows = await tx.query('select 1 from objection_party where matter_hash = ?', [matterHash])
      return rows.length > 0
    },
    add: async (objection, party) => {
      await addRows(tx, objectionRows, [objection])
      await addRows(tx, partyRows, [party])
      await planTimersForMany(tx, [
        { subject: { id: objection.id, version: objection.revision }, plan: objectionDeadlines(objection) },
      ])
    },
    keep: async (changes) => {
      await keepChanges(tx, objectionRows, changes)
      await planTimersForMany(tx, plansOf(changes, objectionDeadlines))
    },
  }
}
