import { statesWith, type Uscc } from '@gongshi/domain-kit'
import { type EntityManager, In, IsNull, LessThan, Not } from 'typeorm'
import { insertMany } from '../../database/insert-many.ts'
import { planTimers } from '../../timers/plan-timers.ts'
import type { Remembered } from '../kind/map-columns.ts'
import { deadlinesOf } from './deadlines.ts'
import type { ImportRun } from './import-run.ts'
import { importRunRows } from './run-rows.ts'
import { importMoves } from './states.ts'

/** A row of a file as the check found it. */
export type CheckedRow = { no: number; line: number; isFit: boolean; seen: string }
/** A finding as it is kept, in the order in which they were made. */
export type KeptFinding = {
  no: number
  line: number
  /** Found at the run, not at the check. */
  atRun: boolean
  code: string
  column: string | null
  rule: string | null
  zh: string
  en: string
  /** What stood in the cell; null where it tells of a person. */
  cell: string | null
}

/** A room's imports over a connection. */
export type Imports = ReturnType<typeof importsIn>

/** A room's imports over a connection. */
export function importsIn(tx: EntityManager) {
  const runs = tx.getRepository(importRunRows)
  const plan = (run: ImportRun) => planTimers(tx, run, deadlinesOf(run))
  return {
    byId: (id: string): Promise<ImportRun | null> => runs.findOneBy({ id }),
    hold: (id: string): Promise<ImportRun | null> =>
      runs.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),
    insert: async (run: ImportRun): Promise<void> => {
      await runs.insert(run as never)
      await plan(run)
    },
    save: async (run: ImportRun): Promise<void> => {
      await runs.update({ id: run.id }, run as never)
      await plan(run)
    },
    /** How far one has come; nothing else of it changes. */
    advance: async (id: string, counts: Partial<ImportRun>): Promise<void> => {
      await runs.update({ id }, counts as never)
    },
    /** An attempt ended by itself: it is no sign that the file kills whoever works on it. */
    forgive: async (id: string): Promise<void> => {
      await tx.query('update import_run set failures = greatest(failures - 1, 0) where id = ?', [id])
    },
    /** The imports of an agency, the latest first. */
    page: (agencyUscc: Uscc, before: string | null, limit: number): Promise<ImportRun[]> =>
      runs.find({
        where: { agencyUscc, ...(before ? { id: LessThan(before) } : {}) },
        order: { id: 'DESC' },
        take: limit,
      }),
    /** Which ones the room has something to do for. */
    working: async (): Promise<string[]> => {
      const found = await runs.find({
        select: { id: true },
        where: { state: In(statesWith(importMoves, 'works')) },
        order: { id: 'ASC' },
        take: 100,
      })
      return found.map(({ id }) => id)
    },

    /** Forgets what an earlier check found. */
    forgetCheck: async (runId: string): Promise<void> => {
      await tx.query('delete from import_row where run_id = ?', [runId])
      await tx.query('delete from import_finding where run_id = ?', [runId])
    },
    addRows: (runId: string, rows: readonly CheckedRow[]): Promise<void> =>
      insertMany(
        tx,
        'import_row',
        rows.map(({ no, line, isFit, seen }) => ({ run_id: runId, no, line, is_fit: Number(isFit), seen })),
      ),
    /** The rows the check found fit, by their number. */
    fitRows: async (runId: string): Promise<ReadonlyMap<number, string>> => {
      const rows: { no: number; seen: string }[] = await tx.query(
        'select no, seen from import_row where run_id = ? and is_fit = 1',
        [runId],
      )
      return new Map(rows.map(({ no, seen }) => [no, seen]))
    },
    addFindings: (runId: string, findings: readonly KeptFinding[]): Promise<void> =>
      insertMany(
        tx,
        'import_finding',
        findings.map(({ atRun, column, ...finding }) => ({
          run_id: runId,
          at_run: Number(atRun),
          column_name: column,
          ...finding,
        })),
      ),
    /** A page of findings in the order in which they were made. */
    findings: async (runId: string, after: number, limit: number): Promise<KeptFinding[]> => {
      const rows: FindingRow[] = await tx.query(
        'select * from import_finding where run_id = ? and no > ? order by no limit ?',
        [runId, after, limit],
      )
      return rows.map(({ run_id, at_run, column_name, ...row }) => ({
        ...row,
        atRun: Boolean(at_run),
        column: column_name,
      }))
    },
    lastFinding: async (runId: string): Promise<number> => {
      const sql = 'select coalesce(max(no), 0) as last from import_finding where run_id = ?'
      const [row]: { last: number }[] = await tx.query(sql, [runId])
      return Number(row?.last ?? 0)
    },

    /** The lines of rows that were refused at the run. */
    linesRefused: async (runId: string): Promise<number[]> => {
      const sql = 'select distinct line from import_finding where run_id = ? and at_run = 1'
      const rows: { line: number }[] = await tx.query(sql, [runId])
      return rows.map(({ line }) => line)
    },
    /** Those that are over and of which nobody has said yet how long their rows stay. */
    undated: async (limit: number): Promise<string[]> => {
      const found = await runs.find({
        select: { id: true },
        where: { state: In(statesWith(importMoves, 'over')), reportMonths: IsNull(), reportLeftAt: IsNull() },
        order: { id: 'ASC' },
        take: limit,
      })
      return found.map(({ id }) => id)
    },
    /** How many of an agency's imports are not over; those there are are held, so that two who begin one count one after the other. */
    open: async (agencyUscc: Uscc): Promise<number> => {
      const found = await runs.find({
        select: { id: true },
        where: { agencyUscc, state: Not(In(statesWith(importMoves, 'over'))) },
        lock: { mode: 'pessimistic_write' },
      })
      return found.length
    },

    /** The heads an office chose last time for a kind. */
    remembered: async (agencyUscc: Uscc, kind: string): Promise<Remembered> => {
      const sql = 'select heads from import_mapping where agency_uscc = ? and kind = ?'
      const [row]: { heads: Remembered | string }[] = await tx.query(sql, [agencyUscc, kind])
      return typeof row?.heads === 'string' ? JSON.parse(row.heads) : (row?.heads ?? {})
    },
    remember: async (agencyUscc: Uscc, kind: string, heads: Remembered): Promise<void> => {
      await tx.query(
        'insert into import_mapping (agency_uscc, kind, heads) values (?, ?, ?) on duplicate key update heads = ?',
        [agencyUscc, kind, JSON.stringify(heads), JSON.stringify(heads)],
      )
    },
  }
}

type FindingRow = Omit<KeptFinding, 'atRun' | 'column'> & {
  run_id: string
  at_run: number
  column_name: string | null
}
