import { BadRowError } from '../import-report.ts'
import type { Finding } from '../kind/finding.ts'
import type { AnyKind, Whole } from '../kind/import-kind.ts'
import { judgeRow } from '../kind/judge.ts'
import type { TableRow } from '../table/table.ts'
import type { ImportRun } from './import-run.ts'
import { keptFindings } from './kept-finding.ts'
import { moveRun } from './move-run.ts'
import type { Working } from './working.ts'

type Finishing = {
  seen: ImportRun
  kind: AnyKind<never>
  context: object
  rows: readonly TableRow[]
  /** The rows the check found fit, by their number. */
  fit: ReadonlyMap<number, string>
}

/** Ends a run whose last row was kept, with what its kind makes of the whole; where that is refused, the rows stay and the report says why. */
export async function finishRun(working: Working, finishing: Finishing): Promise<void> {
  const { store } = working
  const { seen, kind, context } = finishing
  const whole = kind.finish && (await wholeOf(working, finishing))
  try {
    await store.transaction(async (tx) => {
      const finished = await moveRun(working, tx, { seen, event: 'finish' })
      if (finished && whole) await kind.finish?.({ ...context, store: tx } as never, whole)
    })
  } catch (error) {
    if (!(error instanceof BadRowError)) throw error
    await finishWith(working, finishing, error.findings)
  }
}

const finishWith = (
  working: Working,
  { seen, kind }: Finishing,
  findings: readonly Finding[],
): Promise<void> =>
  working.store.transaction(async (tx) => {
    const problem = findings[0]?.text ?? null
    if (!(await moveRun(working, tx, { seen, event: 'finish', changes: { problem } }))) return
    const last = await tx.imports.lastFinding(seen.id)
    const row = { line: 1, cells: [] }
    const kept = keptFindings(findings, { kind, mapping: seen.mapping, row, last, atRun: true })
    await tx.imports.addFindings(seen.id, kept)
  })

/** What a run kept: the keys of its rows, also of those that a killed process kept. */
async function wholeOf({ store }: Working, { seen, kind, rows, fit }: Finishing): Promise<Whole> {
  const refused = new Set(await store.imports.linesRefused(seen.id))
  const kept = rows.filter(({ line }, at) => fit.has(at + 1) && !refused.has(line))
  const judged = kept.map((row) => judgeRow<unknown>(kind, row, seen.mapping))
  const keys = judged.flatMap((one) => ('key' in one ? [one.key] : []))
  return { isComplete: seen.rowsBad === 0 && seen.refused === 0, keys: new Set(keys) }
}
