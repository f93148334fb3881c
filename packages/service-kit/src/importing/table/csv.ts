import { parse } from 'csv-parse/sync'
import { type Table, type TableRow, UnreadableTable } from './table.ts'

/** A quoted cell may span this many lines; beyond it a quotation mark was forgotten. */
const LINES_A_RECORD = 50

/**
 * Reads CSV with a header line; byte order mark, any line ends and blank lines are tolerated.
 *
 * Read record by record, so that a forgotten quotation mark spoils one row and not the rest of the file.
 *
 * @throws UnreadableTable for a file without a header line
 */
export function readCsv(text: string): Table {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const rows: TableRow[] = []
  let header: readonly string[] | undefined
  for (let at = 0; at < lines.length; ) {
    const read = readRecord(lines, at)
    const line = at + 1
    at += read.lines
    if ('unreadable' in read) rows.push({ line, unreadable: read.unreadable })
    else if (read.cells.length === 0) continue
    else if (!header) header = read.cells
    else if (read.cells.length === header.length) rows.push({ line, cells: read.cells })
    else rows.push({ line, unreadable: otherWidth(read.cells.length, header.length) })
  }
  if (!header && rows.length === 0) throw new UnreadableTable(noHeader)
  return { header: header ?? [], rows }
}

type Read = { lines: number } & ({ cells: readonly string[] } | { unreadable: typeof isOpen })

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
  return { lines: 1, unreadable: hasOpenQuote(lines[at] ?? '') ? isOpen : isMisplaced }
}

function hasOpenQuote(text: string): boolean {
  return text.split('"').length % 2 === 0
}

/** Most records have no quotation mark: they need no parser of their own, of which a long file would make thousands. */
function cellsOf(text: string): string[] | undefined {
  if (!text.includes('"')) return text.split(',').map((cell) => cell.trim())
  try {
    const [cells] = parse(text, { trim: true, relaxColumnCount: true })
    return cells
  } catch {
    return undefined
  }
}

const isOpen = { zh: '引号没有闭合', en: 'a quotation mark is not closed' }
const isMisplaced = { zh: '引号位置不对', en: 'quotation marks are misplaced' }
const noHeader = { zh: '文件是空的，没有表头', en: 'the file is empty: it has no header line' }
const otherWidth = (has: number, wanted: number) => ({
  zh: `有 ${has} 格，表头有 ${wanted} 格`,
  en: `has ${has} cells, the header has ${wanted}`,
})
