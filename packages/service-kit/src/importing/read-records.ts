import { parse } from 'csv-parse/sync'
import type { BadLine } from './import-report.ts'

/** One row of a file: its first line and its cells by header; an empty cell is left out. */
export type CsvRecord = { line: number; cells: Readonly<Record<string, string>> }

const NO_HEADER = '文件是空的，没有表头 the file is empty: it has no header line'
/** A quoted cell may span this many lines; beyond it a quotation mark was forgotten. */
const LINES_A_RECORD = 50

/**
 * Reads CSV with a header line; byte order mark, any line ends and blank lines are tolerated.
 *
 * Read record by record, so that a forgotten quotation mark spoils one row and not the rest of the file.
 */
export function readRecords(text: string): { records: CsvRecord[]; bad: BadLine[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const records: CsvRecord[] = []
  const bad: BadLine[] = []
  let header: readonly string[] | undefined
  for (let at = 0; at < lines.length; ) {
    const read = readRecord(lines, at)
    const line = at + 1
    at += read.lines
    if ('reason' in read) bad.push({ line, reason: read.reason })
    else if (read.cells.length === 0) continue
    else if (!header) header = read.cells
    else if (read.cells.length === header.length) records.push({ line, cells: byHeader(header, read.cells) })
    else
      bad.push({
        line,
        reason: `有 ${read.cells.length} 格，表头有 ${header.length} 格 has ${read.cells.length} cells, the header has ${header.length}`,
      })
  }
  return { records, bad: header || bad.length > 0 ? bad : [{ line: 1, reason: NO_HEADER }] }
}

type Read = { lines: number } & ({ cells: readonly string[] } | { reason: string })

/** The record that begins at a line, over as many lines as its quotation marks ask for. */
function readRecord(lines: readonly string[], at: number): Read {
  for (let count = 1; count <= LINES_A_RECORD && at + count <= lines.length; count += 1) {
    const text = lines.slice(at, at + count).join('\n')
    if (count === 1 && text.trim() === '') return { lines: 1, cells: [] }
    if (hasOpenQuote(text)) continue
    const cells = cellsOf(text)
    if (cells) return { lines: count, cells }
    break
  }
  const isOpen = hasOpenQuote(lines[at] ?? '')
  return {
    lines: 1,
    reason: isOpen
      ? '引号没有闭合 a quotation mark is not closed'
      : '引号位置不对 quotation marks are misplaced',
  }
}

function hasOpenQuote(text: string): boolean {
  return text.split('"').length % 2 === 0
}

function cellsOf(text: string): string[] | undefined {
  try {
    const [cells] = parse(text, { trim: true, relaxColumnCount: true })
    return cells
  } catch {
    return undefined
  }
}

function byHeader(header: readonly string[], record: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    header.map((name, at) => [name, record[at] ?? '']).filter(([, cell]) => cell !== ''),
  )
}
