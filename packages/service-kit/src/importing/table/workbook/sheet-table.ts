import { headTooLong, tooWide } from '../breaches.ts'
import { LONGEST_HEAD } from '../limits.ts'
import { type Table, type TableRow, UnreadableTable } from '../table.ts'
import { blameMerged } from './merged.ts'
import type { Area } from './references.ts'
import type { SheetRow } from './sheet-row.ts'

/**
 * A sheet's rows as a table: the first is the header, but for titles, which are one cell over several columns.
 *
 * @throws UnreadableTable for an empty sheet, and for a header an import does not take
 */
export function tableOf(rows: readonly SheetRow[], merged: readonly Area[]): Table {
  const first = rows.findIndex((row, at) => at === rows.length - 1 || !isTitle(row, merged))
  const header = headerOf(rows[first])
  const below = rows.slice(first + 1)
  blameMerged(below, merged)
  return { header, rows: below.map((row) => rowOf(row, header.length)) }
}

const isTitle = ({ line, cells, beyond }: SheetRow, merged: readonly Area[]): boolean =>
  !beyond &&
  cells.filter((cell) => cell !== '').length === 1 &&
  merged.some(
    ({ top, bottom, left, right }) =>
      top <= line && line <= bottom && left === cells.length - 1 && right > left,
  )

function headerOf(row: SheetRow | undefined): readonly string[] {
  if (!row) throw new UnreadableTable(isEmpty)
  if (row.beyond) throw new UnreadableTable(tooWide(row.line))
  const long = row.cells.findIndex((head) => head.length > LONGEST_HEAD)
  if (long >= 0) throw new UnreadableTable(headTooLong(row.line, long + 1))
  return row.cells
}

function rowOf({ line, cells, faults, beyond }: SheetRow, width: number): TableRow {
  if (beyond || cells.length > width) return { line, unreadable: beyondHeader }
  const here = [...faults].flatMap(([at, text]) => (at < width ? [{ at, text }] : []))
  return { line, cells: padded(cells, width), ...(here.length ? { faults: here } : {}) }
}

function padded(cells: string[], width: number): string[] {
  while (cells.length < width) cells.push('')
  return cells
}

const isEmpty = { zh: '第一个工作表是空的。', en: 'The first sheet is empty.' }
const beyondHeader = { zh: '有内容在没有表头的列中', en: 'something stands in a column without a header' }
