import type { CanQuery } from '../clock/clock.ts'

/** A value as a bulk statement takes it. */
export type SqlValue = string | number | Date | null

/** One row of a bulk statement, by column name. */
export type SqlRow = Readonly<Record<string, SqlValue>>

const ROWS_A_STATEMENT = 1000

/** Inserts rows of one shape with few statements; the first row names the columns. */
export async function insertMany(on: CanQuery, table: string, rows: readonly SqlRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const values = rows
      .slice(from, from + ROWS_A_STATEMENT)
      .map((row) => columns.map((column) => row[column] ?? null))
    await on.query(
      `insert into \`${table}\` (${columns.map((column) => `\`${column}\``).join(', ')}) values ?`,
      [values],
    )
  }
}
