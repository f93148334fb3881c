import { type CsvError, parse } from 'csv-parse/sync'
import type { BadLine } from './import-report.ts'

/** One row of a file: its line and its cells by header; an empty cell is left out. */
export type CsvRecord = { line: number; cells: Readonly<Record<string, string>> }

type Read = { record: string[]; info: { lines: number } }

/** Reads CSV with a header line; byte order mark, CRLF and empty lines are tolerated, broken rows are told. */
export function readRecords(text: string): { records: CsvRecord[]; bad: BadLine[] } {
  const bad: BadLine[] = []
  const rows = parse(text, {
    bom: true,
    info: true,
    trim: true,
    skipEmptyLines: true,
    relaxColumnCount: true,
    skipRecordsWithError: true,
    onSkip: (error: CsvError | undefined) => {
      bad.push({ line: Number(error?.lines ?? 0), reason: reasonOf(error) })
      return undefined
    },
  }) as unknown as Read[]
  const [header, ...body] = rows
  const records: CsvRecord[] = []
  for (const { record, info } of body) {
    const expected = header?.record.length ?? 0
    if (record.length === expected)
      records.push({ line: info.lines, cells: byHeader(header?.record ?? [], record) })
    else bad.push({ line: info.lines, reason: `has ${record.length} cells, the header has ${expected}` })
  }
  return { records, bad }
}

function byHeader(header: readonly string[], record: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    header.map((name, at) => [name, record[at] ?? '']).filter(([, cell]) => cell !== ''),
  )
}

function reasonOf(error: CsvError | undefined): string {
  return error?.code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark is not closed'
    : 'quotation marks are misplaced'
}
