import type { Text } from '@gongshi/domain-kit'

/** A row as it stands in a file: its first line, and its cells in the order of the header; or why it cannot be read. */
export type TableRow =
  | { line: number; cells: readonly string[]; faults?: readonly CellFault[] }
  | { line: number; unreadable: Text }

/** A cell that holds nothing one could read: an error of its formula, a number that lost its last digits. */
export type CellFault = { at: number; text: Text }

/** A file as a table: what stands over its columns, and its rows. */
export type Table = { header: readonly string[]; rows: readonly TableRow[] }

/** Thrown for a file of which no table can be read; it says why. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable'
  readonly text: Text

  constructor(text: Text) {
    super(`${text.zh} ${text.en}`)
    this.text = text
  }
}
