import type { Text } from '@gongshi/domain-kit'
import { headTooLong, otherWidth, tooLong, tooManyBlanks, tooWide } from './breaches.ts'
import { cellsOf, type Delimiter, type RecordCells } from './csv-cells.ts'
import { recordsOf } from './csv-record.ts'
import { LONGEST_HEAD, MOST_COLUMNS } from './limits.ts'
import { type Table, type TableRow, UnreadableTable } from './table.ts'

type Most = { mostRows?: number }

/** Reads CSV at one go, as `readingCsv` does. */
export function readCsv(text: string, most: Most = {}): Table {
  const reading = readingCsv(text, most)
  for (;;) {
    const { done, value } = reading.next()
    if (done) return value
  }
}

/**
 * Reads CSV with a header line; byte order mark, any line ends and blank lines are tolerated, and tabs where the header has no comma.
 *
 * Read record by record, so that a forgotten quotation mark spoils one row and not the rest of the file; what is too much is told where
 * it begins, before it is taken.
 *
 * @param most.mostRows how many rows are taken, and how many blank ones beside them
 * @returns the table at last; until then, after every record, how many characters are read, for whoever has other things to do as well
 * @throws UnreadableTable for a file without a header line, and for one with more than is taken
 */
export function* readingCsv(
  text: string,
  { mostRows = Number.POSITIVE_INFINITY }: Most = {},
): Generator<number, Table> {
  const recordAt = recordsOf(text)
  const rows: TableRow[] = []
  let blanks = 0
  let header: readonly string[] | undefined
  let delimiter: Delimiter = ','
  for (let [at, line] = [text.startsWith('\uFEFF') ? 1 : 0, 1]; at < text.length; yield at) {
    const record = recordAt({ at, line })
    const isBlank = !record.fault && record.text.trim() === ''
    if (!header) delimiter = delimiterOf(record.text)
    const read = cellsOf(record, { delimiter, most: header?.length ?? MOST_COLUMNS })
    const row = header && !isBlank ? rowOf(read, line, header.length) : undefined
    if (row && rows.length >= mostRows) throw new UnreadableTable(tooLong(line))
    if (row) rows.push(row)
    else if (header || isBlank) blanks += 1
    else header = headerOf(read, line)
    if (blanks > mostRows) throw new UnreadableTable(tooManyBlanks(line))
    const { next, lines } = 'unreadable' in read ? record.first : record
    at = next
    line += lines
  }
  if (!header) throw new UnreadableTable(noHeader)
  return { header, rows }
}

const delimiterOf = (header: string): Delimiter =>
  !header.includes(',') && header.includes('\t') ? '\t' : ','

function headerOf(read: RecordCells, line: number): readonly string[] {
  if ('unreadable' in read) throw new UnreadableTable(inLine(line, read.unreadable))
  if (read.count > MOST_COLUMNS) throw new UnreadableTable(tooWide(line))
  const long = read.cells.findIndex((head) => head.length > LONGEST_HEAD)
  if (long >= 0 || read.faults.length > 0)
    throw new UnreadableTable(headTooLong(line, (long < 0 ? read.faults[0]!.at : long) + 1))
  return read.cells
}

function rowOf(read: RecordCells, line: number, width: number): TableRow | undefined {
  if ('unreadable' in read) return { line, unreadable: read.unreadable }
  const { cells, faults, count } = read
  if (count !== width) return { line, unreadable: otherWidth(count, width) }
  if (faults.length === 0) return cells.every((cell) => cell === '') ? undefined : { line, cells }
  return { line, cells, faults }
}

const inLine = (line: number, { zh, en }: Text): Text => ({
  zh: `第 ${line} 行：${zh}。`,
  en: `Line ${line}: ${en}.`,
})
const noHeader = { zh: '文件是空的，没有表头', en: 'the file is empty: it has no header line' }
