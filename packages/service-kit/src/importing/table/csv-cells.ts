import type { Text } from '@gongshi/domain-kit'
import { cellTooLong } from './breaches.ts'
import { type CsvRecord, isMisplaced, neverClosed } from './csv-record.ts'
import { LONGEST_CELL } from './limits.ts'
import type { CellFault } from './table.ts'

export type Delimiter = ',' | '\t'
/** A record's cells, as many as are taken, and how many it has; or why it has none. */
export type RecordCells =
  | { cells: readonly string[]; faults: readonly CellFault[]; count: number }
  | { unreadable: Text }

/**
 * The cells of a record, trimmed outside quotation marks; one that is too long is a fault and empty.
 *
 * @param most so many are taken; the others are counted
 */
export function cellsOf(
  record: CsvRecord,
  { delimiter, most }: { delimiter: Delimiter; most: number },
): RecordCells {
  if (record.fault) return { unreadable: record.fault }
  const { text } = record
  const [cells, faults]: [string[], CellFault[]] = [[], []]
  let count = 0
  for (let at = 0; at <= text.length; count += 1) {
    const read = text[skipBlanks(text, at, delimiter)] === '"' ? quoted : bare
    const cell = read(text, at, delimiter)
    if (!cell) return { unreadable: record.lines > 1 ? neverClosed : isMisplaced }
    at = cell.end + 1
    if (count >= most) continue
    if (cell.text.length > LONGEST_CELL) faults.push({ at: count, text: cellTooLong })
    cells.push(cell.text.length > LONGEST_CELL ? '' : cell.text)
  }
  return { cells, faults, count }
}

type Cell = { text: string; end: number }

function bare(text: string, from: number, delimiter: Delimiter): Cell | undefined {
  const found = text.indexOf(delimiter, from)
  const end = found < 0 ? text.length : found
  const cell = text.slice(from, end).trim()
  return cell.includes('"') ? undefined : { text: cell, end }
}

function quoted(text: string, from: number, delimiter: Delimiter): Cell | undefined {
  const open = text.indexOf('"', from)
  let close = text.indexOf('"', open + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  const end = skipBlanks(text, close + 1, delimiter)
  if (close < 0 || (end < text.length && text[end] !== delimiter)) return undefined
  return {
    text: text
      .slice(open + 1, close)
      .replaceAll('""', '"')
      .replace(/\r\n?/g, '\n'),
    end,
  }
}

function skipBlanks(text: string, from: number, delimiter: Delimiter): number {
  let at = from
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at += 1
  return at
}
