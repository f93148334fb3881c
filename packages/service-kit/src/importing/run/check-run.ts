import { covers } from '@gongshi/domain-kit'
import { duplicatesIn } from '../kind/duplicates.ts'
import type { Finding } from '../kind/finding.ts'
import type { AnyKind } from '../kind/import-kind.ts'
import { judgeRow, type Mapping } from '../kind/judge.ts'
import { mapColumns, missingColumns } from '../kind/map-columns.ts'
import { findingsOf } from '../kind/row-failed.ts'
import type { Table, TableRow } from '../table/table.ts'
import { dryRun, type Tried } from './dry-run.ts'
import { type ImportRun, noCounts } from './import-run.ts'
import type { CheckedRow, KeptFinding } from './imports-in.ts'
import { keptFindings } from './kept-finding.ts'
import { failRun, moveRun } from './move-run.ts'
import { readRun } from './read-run.ts'
import type { Working } from './working.ts'

/** So many rows are looked at between two looks at the run itself: its progress is told, and whether somebody cancelled it. */
const A_BATCH = 100

/**
 * Looks through an import's file and keeps what it found of each row; nothing of the file itself is kept. Broken off, it begins again.
 *
 * @throws UnreadableTable when the file holds no table
 */
export async function checkRun(working: Working, seen: ImportRun, kind: AnyKind<never>): Promise<void> {
  const { store } = working
  const table = await readRun(working, seen)
  const remembered = await store.imports.remembered(seen.agencyUscc, seen.kind)
  const isChosen = Object.keys(seen.mapping).length > 0
  const mapping = isChosen ? seen.mapping : mapColumns(kind, table.header, remembered)
  const read = { header: table.header, mapping, failures: 0, ...noCounts }
  if (missingColumns(kind, mapping).length > 0) {
    await store.transaction((tx) => moveRun(working, tx, { seen, event: 'askColumns', changes: read }))
    return
  }
  const counts = await lookThrough(working, { seen, kind, table, mapping })
  if (!counts) return
  if (counts.rowsFit + counts.rowsSame === 0) return failRun(working, seen, nothing(counts.rowsRead))
  await store.transaction((tx) =>
    moveRun(working, tx, { seen, event: 'tellFindings', changes: { ...read, ...counts } }),
  )
}

type Looking = { seen: ImportRun; kind: AnyKind<never>; table: Table; mapping: Mapping }

async function lookThrough(working: Working, looking: Looking) {
  const { store, signal } = working
  const { seen, table } = looking
  await store.transaction(async (tx) => {
    const held = await tx.imports.hold(seen.id)
    if (held?.version !== seen.version) return
    await tx.imports.forgetCheck(seen.id)
    await tx.imports.advance(seen.id, { ...noCounts, header: table.header })
  })
  const look = await lookAt(working, looking)
  const counts = { rowsRead: 0, rowsFit: 0, rowsSame: 0, rowsBad: 0 }
  let last = 0
  for (let from = 0; from < table.rows.length; from += A_BATCH) {
    const before = counts.rowsRead
    const [rows, findings]: [CheckedRow[], KeptFinding[]] = [[], []]
    for (const row of table.rows.slice(from, from + A_BATCH)) {
      if (signal.aborted) return undefined
      const looked = await look(row)
      counts.rowsRead += 1
      const done = 'findings' in looked ? 'bad' : looked.done
      counts[done === 'bad' ? 'rowsBad' : done === 'loaded' ? 'rowsFit' : 'rowsSame'] += 1
      rows.push({
        no: counts.rowsRead,
        line: row.line,
        isFit: done !== 'bad',
        seen: 'findings' in looked ? '' : looked.seen,
      })
      if ('findings' in looked)
        findings.push(
          ...keptFindings(looked.findings, { ...looking, row, last: last + findings.length, atRun: false }),
        )
    }
    last += findings.length
    const isMine = await store.transaction(async (tx) => {
      const held = await tx.imports.hold(seen.id)
      if (held?.version !== seen.version || held.rowsRead !== before) return false
      await tx.imports.addRows(seen.id, rows)
      await tx.imports.addFindings(seen.id, findings)
      await tx.imports.advance(seen.id, counts)
      return true
    })
    if (!isMine) return undefined
  }
  return counts
}

type Looked = Tried | { findings: readonly Finding[] }

async function lookAt(working: Working, { seen: run, kind, mapping }: Looking) {
  const { store, contextOf } = working
  const { twice, fits } = duplicatesIn()
  const context = await contextOf({ ...working, actor: run.actor })
  const told = Object.keys(mapping)
  return async (row: TableRow): Promise<Looked> => {
    try {
      const judged = judgeRow<unknown>(kind, row, mapping)
      if ('findings' in judged) return judged
      const outside = outsideOf(run, kind, judged.row)
      if (outside) return { findings: [outside] }
      const before = twice(judged.key)
      if (before) return { findings: [before] }
      await kind.ready?.(context as never, judged.row)
      const tried = await dryRun(store, kind, { context, row: judged.row, told })
      fits(judged.key, row.line)
      return tried
    } catch (error) {
      return { findings: findingsOf(error, failing(working, run, row.line)) }
    }
  }
}

/** Hears what nobody expected of a row: it is the operators' to mend. */
export const failing =
  ({ log }: Pick<Working, 'log'>, { id }: Pick<ImportRun, 'id'>, line: number) =>
  (error: unknown): void =>
    log.error({ err: error, importId: id, line }, 'a row of an import failed')

/** An office imports what lies in its own division and those below (domain specification 7). */
export function outsideOf(
  { divisionCode }: ImportRun,
  kind: AnyKind<never>,
  row: unknown,
): Finding | undefined {
  const division = kind.divisionOf?.(row)
  if (division === undefined || covers(divisionCode, division)) return undefined
  return { code: 'JURISDICTION_EXCEEDED', rule: '7', text: outside(division) }
}

const outside = (division: string) => ({
  zh: `该行属于 ${division}，不在本机关的辖区内`,
  en: `the row is of ${division}, which lies outside this office's division`,
})

const nothing = (rows: number) =>
  rows === 0
    ? {
        zh: '文件只有表头，没有可导入的内容。',
        en: 'The file has a header and no rows: there is nothing to import.',
      }
    : { zh: '没有一行可以导入，原因见检查报告。', en: 'Not one row can be imported; the report says why.' }
