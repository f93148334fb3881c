import { stringify } from 'csv-stringify/sync'
import { oneLine } from '../text/isolate.ts'
import type { Language } from '../text/language.ts'
import type { Column } from './column.ts'

/**
 * A table for spreadsheets, page by page: UTF-8 with a byte-order mark, CRLF, every cell quoted and in one line, no cell of
 * words that a spreadsheet would run as a formula.
 */
export async function* csv<Row>(
  language: Language,
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield `\ufeff${lines([columns.map(({ head }) => head[language])])}`
  for await (const rows of pages) {
    if (rows.length > 0)
      yield lines(rows.map((row) => columns.map((column) => cellOf(column, row, language))))
  }
}

const lines = (rows: readonly string[][]): string =>
  stringify([...rows], { quoted: true, quoted_empty: true, record_delimiter: 'windows' })

const cellOf = <Row>({ kind, cell }: Column<Row>, row: Row, language: Language): string => {
  const value = cell(row, language)
  if (value === null || value === undefined) return ''
  if (kind === 'number') return String(value)
  if (kind === 'money') return Number(value).toFixed(2)
  return harmless(oneLine(String(value)))
}

/** What a spreadsheet looks past before it looks for a formula: blanks, format characters (U+200B, U+FEFF …). */
const formula = /^[\s\p{Cf}\p{Z}]*[=+\-@＝＋－＠﹢﹣﹦﹫]/u

/** Words that begin like a formula get a `'` before them, which spreadsheets take for "this is a text". */
const harmless = (words: string): string => (formula.test(words) ? `'${words}` : words)
