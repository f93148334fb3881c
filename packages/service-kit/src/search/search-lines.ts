import { fold, gramsOf } from '@gongshi/domain-kit'
import type { CanQuery } from '../clock/clock.ts'
import { insertMany } from '../database/insert-many.ts'

/** What a row is found by: texts, and identifiers. */
export type Found = { words: readonly string[]; codes: readonly string[] }
/** The same as it is kept: folded, one a line, each once. */
export type SearchLines = { words: string; codes: string }

export const searchLines = ({ words, codes }: Found): SearchLines => ({
  words: linesOf(words),
  codes: linesOf(codes),
})

const linesOf = (texts: readonly string[]): string =>
  [...new Set(texts.map(fold).filter((text) => text !== ''))].join('\n')

/** A table of pairs: its name, and the column that names the row. */
type GramTable = { table: string; id: string }

/** Writes the pairs that rows are found by, in place of those they were found by before. */
export async function indexGrams(
  on: CanQuery,
  { table, id }: GramTable,
  rows: readonly { id: string; lines: SearchLines }[],
): Promise<void> {
  if (rows.length === 0) return
  await on.query(`delete from ${table} where ${id} in (?)`, [rows.map((row) => row.id)])
  const kept = rows.flatMap((row) => gramsOfLines(row.lines).map((gram) => ({ gram, [id]: row.id })))
  await insertMany(on, table, kept)
}

const gramsOfLines = ({ words, codes }: SearchLines): string[] => [
  ...new Set(`${words}\n${codes}`.split('\n').flatMap(gramsOf)),
]

/**
 * Keeps what rows of a noun are found by: its lines in `<noun>_words`, its pairs in `<noun>_gram`.
 *
 * @param noun a table; the others name its rows by `<noun>_id`
 */
export async function keepWords(
  on: CanQuery,
  noun: string,
  rows: readonly { id: string; found: Found }[],
): Promise<void> {
  if (rows.length === 0) return
  const id = `${noun}_id`
  const kept = rows.map((row) => ({ id: row.id, lines: searchLines(row.found) }))
  await on.query(`delete from ${noun}_words where ${id} in (?)`, [rows.map((row) => row.id)])
  await insertMany(
    on,
    `${noun}_words`,
    kept.map((row) => ({ [id]: row.id, ...row.lines })),
  )
  await indexGrams(on, { table: `${noun}_gram`, id }, kept)
}
