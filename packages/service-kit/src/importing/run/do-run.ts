import type { Finding } from '../kind/finding.ts'
import type { AnyKind } from '../kind/import-kind.ts'
import { judgeRow } from '../kind/judge.ts'
import { findingsOf } from '../kind/row-failed.ts'
import type { TableRow } from '../table/table.ts'
import { failing, outsideOf } from './check-run.ts'
import { finishRun } from './finish-run.ts'
import type { ImportRun } from './import-run.ts'
import type { ImportStore } from './import-store.ts'
import { keptFindings } from './kept-finding.ts'
import { failRun } from './move-run.ts'
import { readRun } from './read-run.ts'
import { seenOf } from './seen-of.ts'
import type { Working } from './working.ts'

/**
 * Runs a confirmed import: every row the check found fit, each in a transaction of its own that also says how far it has come – so that
 * whoever takes over from a killed process begins behind the last row that was kept, and keeps none twice.
 *
 * @throws UnreadableTable when the file holds no table any more
 */
export async function doRun(working: Working, seen: ImportRun, kind: AnyKind<never>): Promise<void> {
  const { store, contextOf, signal } = working
  const { rows } = await readRun(working, seen)
  const fit = await store.imports.fitRows(seen.id)
  const context = await contextOf({ ...working, actor: seen.actor })
  let done = seen.rowsDone
  for (const [at, row] of rows.entries()) {
    const no = at + 1
    const wasSeen = fit.get(no)
    if (no <= done || wasSeen === undefined) continue
    if (signal.aborted) return
    const isMine = await runRow(working, { seen, kind, context, row, done, no, wasSeen })
    if (!isMine) return
    done = no
  }
  const last = await store.imports.byId(seen.id)
  if (last?.version !== seen.version) return
  if (last.loaded + last.unchanged === 0) return failRun(working, last, nothingKept)
  await finishRun(working, { seen: last, kind, context, rows, fit })
}

type Running = {
  seen: ImportRun
  kind: AnyKind<never>
  context: object
  row: TableRow
  /** The row before, and this one. */
  done: number
  no: number
  wasSeen: string
}

/** @returns false when somebody else has come further */
async function runRow(working: Working, running: Running): Promise<boolean> {
  const { store } = working
  const { seen: run, kind, context, row, no, wasSeen } = running
  try {
    const judged = judgeRow<unknown>(kind, row, run.mapping)
    if ('findings' in judged) return await refuse(working, running, judged.findings)
    const outside = outsideOf(run, kind, judged.row)
    if (outside) return await refuse(working, running, [outside])
    await kind.ready?.(context as never, judged.row)
    return await store.transaction(async (tx) => {
      const held = await mine(tx, running)
      if (!held) return false
      const within = { ...context, store: tx }
      if ((await seenOf(kind, within, judged.row)) !== wasSeen) throw new ChangedMeanwhile()
      const became = await kind.load(within as never, judged.row, Object.keys(run.mapping))
      await tx.imports.advance(run.id, { rowsDone: no, [became]: held[became] + 1, failures: 1 })
      return true
    })
  } catch (error) {
    const found =
      error instanceof ChangedMeanwhile ? [changed] : findingsOf(error, failing(working, run, row.line))
    return refuse(working, running, found)
  }
}

/** Thrown, so that the transaction leaves no trace: what the check saw is not what is kept now. */
class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}

const refuse = (working: Working, running: Running, findings: readonly Finding[]): Promise<boolean> =>
  working.store.transaction(async (tx) => {
    const held = await mine(tx, running)
    if (!held) return false
    const { kind, row, no, seen } = running
    const last = await tx.imports.lastFinding(seen.id)
    const kept = keptFindings(findings, { kind, mapping: seen.mapping, row, last, atRun: true })
    await tx.imports.addFindings(seen.id, kept)
    await tx.imports.advance(seen.id, { rowsDone: no, refused: held.refused + 1, failures: 1 })
    return true
  })

/** The run, held, while it is still where this process believes it to be. */
async function mine(tx: ImportStore, { seen, done }: Running): Promise<ImportRun | undefined> {
  const held = await tx.imports.hold(seen.id)
  return held?.version === seen.version && held.rowsDone === done ? held : undefined
}

const changed: Finding = {
  code: 'CHANGED_MEANWHILE',
  text: {
    zh: '检查之后该记录已有变动，未覆盖；请重新检查此行',
    en: 'the record has changed since the check and was left as it is: check this row again',
  },
}
const nothingKept = {
  zh: '没有导入任何一行，原因见报告。',
  en: 'Not one row was imported; the report says why.',
}
