import type { Finding } from '../kind/finding.ts'
import type { AnyKind } from '../kind/import-kind.ts'
import type { Mapping } from '../kind/judge.ts'
import type { TableRow } from '../table/table.ts'
import type { KeptFinding } from './imports-in.ts'

type Keeping = {
  kind: AnyKind<never>
  mapping: Mapping
  row: TableRow
  /** The number of the finding before. */
  last: number
  atRun: boolean
}

const LONGEST = 600
const LONGEST_CELL = 120

/** Findings as a report keeps them: with what stood in the cell, unless it tells of a person. */
export const keptFindings = (
  findings: readonly Finding[],
  { kind, mapping, row, last, atRun }: Keeping,
): KeptFinding[] =>
  findings.map(({ code, column: said, rule, text }, nth) => {
    const column = said?.split('.').find((part) => part in kind.columns) ?? null
    return {
      no: last + 1 + nth,
      line: row.line,
      atRun,
      code,
      column,
      rule: rule ?? null,
      zh: cut(text.zh, LONGEST),
      en: cut(text.en, LONGEST),
      cell: column === null || kind.columns[column]?.isPersonal ? null : cellOf(row, mapping[column]),
    }
  })

function cellOf(row: TableRow, at: number | undefined): string | null {
  const cell = 'cells' in row && at !== undefined ? row.cells[at] : undefined
  return cell ? cut(cell.toWellFormed().replace(/\p{C}+/gu, ' '), LONGEST_CELL) : null
}

/** By whole characters, so that a column of so many holds it. */
const cut = (text: string, longest: number): string => {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}
