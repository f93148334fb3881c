import {
  type CellFault,
  MOST_COLUMNS,
  MOST_ROWS,
  type Table,
  type TableRow,
  UnreadableTable,
} from '../table.ts'
import { type Cell, type CellReading, readCell } from './cell.ts'
import { readElements } from './elements.ts'

/** Stops a sheet that goes on and on; one more than an import takes is told as such. */
const ENOUGH = MOST_ROWS + 1

/** A sheet's rows: the first that holds anything is the header. */
export async function readSheet(part: AsyncIterable<string>, reading: CellReading): Promise<Table> {
  const rows: TableRow[] = []
  let header: readonly string[] | undefined
  let line = 0
  let cells: Cell[] = []
  let cell: Cell | undefined
  let into: 'value' | 'inline' | undefined
  await readElements(part, {
    open: (name, { r, t, s }) => {
      if (name === 'row') {
        line = r ? Number(r) : line + 1
        cells = []
      }
      if (name === 'c') {
        cell = {
          at: r ? columnOf(r) : (cells.at(-1)?.at ?? -1) + 1,
          type: t ?? 'n',
          style: Number(s ?? 0),
          value: '',
        }
        if (cell.at < MOST_COLUMNS + 1) cells.push(cell)
      }
      if (name === 'v') into = 'value'
      if (name === 't') into = 'inline'
    },
    text: (told) => {
      if (cell && into) cell.value += told
    },
    close: (name) => {
      if (name === 'v' || name === 't') into = undefined
      if (name === 'c') cell = undefined
      if (name !== 'row' || rows.length >= ENOUGH) return
      const read = cells.map((one) => ({ at: one.at, ...readCell(one, reading) }))
      if (read.every(({ text, fault }) => text.trim() === '' && !fault)) return
      if (header) rows.push(rowOf(line, read, header.length))
      else header = inPlace(read, Math.max(...read.map(({ at }) => at)) + 1)
    },
  })
  if (!header) throw new UnreadableTable(isEmpty)
  return { header, rows }
}

type ReadCell = { at: number; text: string; fault?: CellFault['text'] }

function rowOf(line: number, read: readonly ReadCell[], width: number): TableRow {
  const beyond = read.find(({ at, text }) => at >= width && text.trim() !== '')
  if (beyond) return { line, unreadable: beyondHeader }
  const faults = read.flatMap(({ at, fault }) => (fault ? [{ at, text: fault }] : []))
  return { line, cells: inPlace(read, width), ...(faults.length ? { faults } : {}) }
}

function inPlace(read: readonly ReadCell[], width: number): string[] {
  const cells = Array.from({ length: width }, () => '')
  for (const { at, text } of read) if (at < width) cells[at] = text.trim()
  return cells
}

/** `AB12` stands in column 27, counted from 0. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const isEmpty = { zh: '第一个工作表是空的。', en: 'The first sheet is empty.' }
const beyondHeader = { zh: '有内容在没有表头的列中', en: 'something stands in a column without a header' }
