import type { BadLine } from './import-report.ts'
import { readCsv } from './table/csv.ts'
import { UnreadableTable } from './table/table.ts'

/** One row of a file: its first line and its cells by header; an empty cell is left out. */
export type CsvRecord = { line: number; cells: Readonly<Record<string, string>> }

/** The rows of a CSV file by its own header, and those that cannot be read. */
export function readRecords(text: string): { records: CsvRecord[]; bad: BadLine[] } {
  try {
    const { header, rows } = readCsv(text)
    const records: CsvRecord[] = []
    const bad: BadLine[] = []
    for (const row of rows)
      if ('cells' in row) records.push({ line: row.line, cells: byHeader(header, row.cells) })
      else bad.push({ line: row.line, reason: `${row.unreadable.zh} ${row.unreadable.en}` })
    return { records, bad }
  } catch (error) {
    if (error instanceof UnreadableTable) return { records: [], bad: [{ line: 1, reason: error.message }] }
    throw error
  }
}

function byHeader(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    header.map((name, at) => [name, cells[at] ?? '']).filter(([, cell]) => cell !== ''),
  )
}
