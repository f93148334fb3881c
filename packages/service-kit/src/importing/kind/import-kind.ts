import type { DivisionCode, Text } from '@gongshi/domain-kit'
import type { z } from 'zod'

/** One column of what can be imported: how people call it, and how its cells are read. */
export type ImportColumn = Text & {
  isRequired?: boolean
  /** Tells of natural persons: what stands in it enters no report. */
  isPersonal?: boolean
  /** Other words that files put over it. */
  also?: readonly string[]
  /** Its cells are dates: read in the forms in which spreadsheets in China write them. */
  isDate?: boolean
  /** Its cells say yes or no. */
  isFlag?: boolean
  /** The values there are, each with the words files have for it. */
  values?: Readonly<Record<string, readonly string[]>>
  /** What to write in it, where its name does not say. */
  hint?: Text
}

/** What a run kept, when its last row was: the keys of its rows, and whether that is every row of the file. */
export type Whole = { isComplete: boolean; keys: ReadonlySet<string> }

/**
 * One kind of file a room imports: its columns, what a row must be, and what becomes of it – the same for an operator's command, the
 * demo city and a department's own file.
 */
export type ImportKind<Context, Row> = {
  name: Text
  columns: Readonly<Record<string, ImportColumn>>
  /** A row by its columns' names; cells come as text, an empty cell as undefined. */
  shape: z.ZodType<Row>
  /** By what a row is told from others: twice in one file is a slip. */
  keyOf: (row: Row) => string
  /** Whose division a row is of: an office imports what lies in its own and below. */
  divisionOf?: (row: Row) => DivisionCode
  /** Asks the neighbours what the row needs, before anything is held. */
  ready?: (context: Context, row: Row) => Promise<void>
  /**
   * What is kept of the row now, in short, asked in the transaction of the row before it is kept, at the check as at the run; another
   * answer at the run says that it changed since. Left out where a row never changes what is kept.
   */
  seen?: (context: Context, row: Row) => Promise<string>
  /**
   * Keeps one row.
   *
   * @param told the columns the file has: of what it has none it says nothing
   * @throws BadRowError to refuse it
   */
  load: (context: Context, row: Row, told: readonly string[]) => Promise<'loaded' | 'unchanged'>
  /**
   * What becomes of it all when the last row was kept, in the transaction that says so.
   *
   * @throws BadRowError to refuse it: the rows stay as they were kept, and the report says why
   */
  finish?: (context: Context, whole: Whole) => Promise<void>
}

/** Any kind, whatever its rows. */
// biome-ignore lint/suspicious/noExplicitAny: what a kind's rows are is its own matter
export type AnyKind<Context> = ImportKind<Context, any>
