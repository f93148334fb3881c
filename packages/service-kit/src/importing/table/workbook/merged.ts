import { tooLarge } from '../breaches.ts'
import { MOST_COLUMNS, MOST_MARKED } from '../limits.ts'
import { UnreadableTable } from '../table.ts'
import type { Area } from './references.ts'
import type { SheetRow } from './sheet-row.ts'

/** A cell that is part of another one, which says the same for several rows, says nothing of its own row: that is told, and not guessed. */
export function blameMerged(rows: readonly SheetRow[], merged: readonly Area[]): void {
  const byLine = new Map(rows.map((row) => [row.line, row]))
  const [first = 1, last = 0] = [rows[0]?.line, rows.at(-1)?.line]
  let marked = 0
  for (const { top, bottom, left, right } of merged)
    for (let line = Math.max(top, first); line <= Math.min(bottom, last); line += 1)
      for (let at = left; at <= Math.min(right, MOST_COLUMNS - 1); at += 1) {
        marked += 1
        if (marked > MOST_MARKED) throw new UnreadableTable(tooLarge)
        const row = byLine.get(line)
        if (row && (line > top || at > left)) row.faults.set(at, isMerged)
      }
}

const isMerged = {
  zh: '单元格与其他单元格合并；请取消合并并逐行填写',
  en: 'the cell is merged with others: take them apart and fill in each row',
}
