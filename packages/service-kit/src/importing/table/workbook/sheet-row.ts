import type { Text } from '@gongshi/domain-kit'
import { MOST_COLUMNS } from '../limits.ts'

/** A row of a sheet up to its last cell that holds anything; `beyond` when something stands further right than an import takes. */
export type SheetRow = { line: number; cells: string[]; faults: Map<number, Text>; beyond: boolean }

export const emptyRow = (line: number): SheetRow => ({ line, cells: [], faults: new Map(), beyond: false })

export const holdsAnything = ({ cells, faults, beyond }: SheetRow): boolean =>
  cells.length > 0 || faults.size > 0 || beyond

/** Puts a cell in its place; a blank one is none. */
export function place(row: SheetRow, at: number, { text, fault }: { text: string; fault?: Text }): void {
  const trimmed = text.trim()
  if (trimmed === '' && !fault) return
  if (at >= MOST_COLUMNS) row.beyond = true
  else if (fault) row.faults.set(at, fault)
  else {
    while (row.cells.length <= at) row.cells.push('')
    row.cells[at] = trimmed
  }
}
