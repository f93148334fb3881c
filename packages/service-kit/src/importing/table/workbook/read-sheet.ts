import { tooLong } from '../breaches.ts'
import { LONGEST_CELL, MOST_MERGES, MOST_ROWS } from '../limits.ts'
import { type Table, UnreadableTable } from '../table.ts'
import { type Cell, type CellReading, readCell } from './cell.ts'
import { readElements } from './elements.ts'
import { areaOf, columnOf, lineOf } from './references.ts'
import { emptyRow, holdsAnything, place, type SheetRow } from './sheet-row.ts'
import { tableOf } from './sheet-table.ts'

/** A sheet's rows, under the sheet's own numbers; blank ones are none. */
export async function readSheet(part: AsyncIterable<string>, reading: CellReading): Promise<Table> {
  const rows: SheetRow[] = []
  const merges: string[] = []
  let [row, at] = [emptyRow(0), -1]
  let cell: Cell | undefined
  let [into, isReading]: ['value' | 'inline' | undefined, boolean] = [undefined, false]
  await readElements(part, {
    open: (name, { r, t, s, ref }) => {
      if (name === 'row') [row, at] = [emptyRow(lineOf(r) ?? row.line + 1), -1]
      if (name === 'c') {
        at = columnOf(r) ?? at + 1
        cell = { at, type: t ?? 'n', style: Number(s ?? 0), value: '', isFormula: false, hasValue: false }
      }
      if (cell && name === 'f') cell.isFormula = true
      if (cell && name === 'v') cell.hasValue = true
      if (name === 'rPh') isReading = true
      if (name === 'v') into = 'value'
      if (name === 't') into = 'inline'
      if (name === 'mergeCell' && ref && merges.length < MOST_MERGES) merges.push(ref)
    },
    text: (told) => {
      if (cell && into && !isReading) cell.value += told.slice(0, LONGEST_CELL + 1 - cell.value.length)
    },
    close: (name) => {
      if (name === 'v' || name === 't') into = undefined
      if (name === 'rPh') isReading = false
      if (name === 'c' && cell) {
        place(row, cell.at, readCell(cell, reading))
        cell = undefined
      }
      if (name !== 'row' || !holdsAnything(row)) return
      if (rows.length > MOST_ROWS) throw new UnreadableTable(tooLong(row.line))
      rows.push(row)
    },
  })
  const areas = merges.flatMap((ref) => areaOf(ref) ?? [])
  return tableOf(rows, areas)
}
