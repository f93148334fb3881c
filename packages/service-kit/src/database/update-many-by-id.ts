import type { CanQuery } from '../clock/clock.ts'
import type { SqlRow, SqlValue } from './insert-many.ts'

const ROWS_A_STATEMENT = 500

/** Rows that carry their `id` and the columns to set. */
export type RowById = SqlRow & { id: string }

/** Gives each row its own new values, with one statement for up to 500 rows; the first row names the columns. */
export async function updateManyById(on: CanQuery, table: string, rows: readonly RowById[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id')
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    await updateSome(on, table, columns, rows.slice(from, from + ROWS_A_STATEMENT))
  }
}

async function updateSome(
  on: CanQuery,
  table: string,
  columns: string[],
  rows: readonly RowById[],
): Promise<void> {
  const parameters: (SqlValue | string[])[] = []
  const sets = columns.map((column) => {
    const values = new Set(rows.map((row) => row[column]))
    if (values.size === 1) {
      parameters.push(rows[0]?.[column] ?? null)
      return `\`${column}\` = ?`
    }
    for (const row of rows) parameters.push(row.id, row[column] ?? null)
    return `\`${column}\` = case id ${'when ? then ? '.repeat(rows.length)}end`
  })
  parameters.push(rows.map((row) => row.id))
  await on.query(`update \`${table}\` set ${sets.join(', ')} where id in (?)`, parameters)
}
