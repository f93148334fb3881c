import type { Language } from '../text/language.ts'

/** What a cell holds: words, an identifier (words that a spreadsheet must not count with), or a number. */
export type Cell = string | number | null | undefined

/** One column of a table that people take away, by its words in both languages. */
export type Column<Row> = {
  head: Record<Language, string>
  kind: 'text' | 'identifier' | 'number' | 'money'
  cell: (row: Row, language: Language) => Cell
}
