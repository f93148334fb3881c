import type { z } from 'zod'
import { houseSentences } from '../house-sentences.ts'
import type { TableRow } from '../table/table.ts'
import { twoLanguages } from '../two-languages.ts'
import type { Finding } from './finding.ts'
import type { AnyKind, ImportColumn } from './import-kind.ts'
import { inHouseWords } from './read-cell.ts'

/** Which column of the file, counted from 0, is which of the kind. */
export type Mapping = Readonly<Record<string, number>>

/** A row as it was read, or what is wrong with it. */
export type Judged<Row> = { row: Row; key: string } | { findings: readonly Finding[] }

/** Reads a row as every entry is read: its cells by the mapping, in the house's words, judged by the kind's own shape. */
export function judgeRow<Row>(
  kind: AnyKind<never> & { shape: z.ZodType<Row> },
  row: TableRow,
  mapping: Mapping,
): Judged<Row> {
  if ('unreadable' in row) return { findings: [{ code: 'ROW_UNREADABLE', text: row.unreadable }] }
  const faults = faultsOf(row, mapping)
  if (faults.length) return { findings: faults }
  const read = kind.shape.safeParse(cellsOf(kind.columns, row.cells, mapping), { error: houseSentences })
  if (read.success) return { row: read.data, key: kind.keyOf(read.data) }
  return {
    findings: read.error.issues.map(({ path, message }) => ({
      code: 'CELL_INVALID',
      ...(path.length ? { column: String(path[0]) } : {}),
      text: twoLanguages(message),
    })),
  }
}

function faultsOf(row: Extract<TableRow, { cells: unknown }>, mapping: Mapping): Finding[] {
  const columns = Object.entries(mapping)
  return (row.faults ?? []).flatMap(({ at, text }) => {
    const [column] = columns.find(([, place]) => place === at) ?? []
    return column ? [{ code: 'CELL_UNREADABLE', column, text }] : []
  })
}

function cellsOf(
  columns: Readonly<Record<string, ImportColumn>>,
  cells: readonly string[],
  mapping: Mapping,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([column, at]) => {
      const cell = cells[at] ?? ''
      return cell === '' ? [] : [[column, inHouseWords(cell, columns[column] ?? { zh: '', en: '' })]]
    }),
  )
}
