import type { CanQuery } from '../clock/clock.ts'
import type { SqlRow, SqlValue } from './insert-many.ts'

const ROWS_A_STATEMENT = 500

/** Rows that carry their `id` and the columns to set. */
export type RowById = SqlRow & { id: string }

/**
 * Gives each row its own new values, with one statement for up to 500 rows; the first row names the columns.
 *
 * Columns that are the same in all rows are plain parameters; the others travel as one JSON table, which both engines
 * read twice as fast as a CASE per column. The join starts at that table: with young statistics the engine would rather
 * read and lock the whole of the other one, and two workers side by side would wait for each other in a circle.
 */
export async function updateManyById(on: CanQuery, table: string, rows: readonly RowById[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id')
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const some = rows.slice(from, from + ROWS_A_STATEMENT)
    const same = columns.filter((column) => some.every((row) => equal(row[column], some[0]?.[column])))
    const differing = columns.filter((column) => !same.includes(column))
    await on.query(
      `update json_table(?, '$[*]' columns (${['id', ...differing].map(typeIn(some)).join(', ')})) v
         straight_join \`${table}\` t on t.\`id\` = v.\`id\`
        set ${[...same.map((column) => `t.\`${column}\` = ?`), ...differing.map((column) => `t.\`${column}\` = v.\`${column}\``)].join(', ')}`,
      [toJson(some, ['id', ...differing]), ...same.map((column) => some[0]?.[column] ?? null)],
    )
  }
}

function equal(one: SqlValue | undefined, other: SqlValue | undefined): boolean {
  return one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other
}

/** A column of the JSON table, wide enough for its values. */
function typeIn(rows: readonly RowById[]) {
  return (column: string): string => {
    const values = rows.map((row) => row[column])
    return `\`${column}\` ${sqlType(values)} path '$.${column}'`
  }
}

function sqlType(values: readonly (SqlValue | undefined)[]): string {
  const [example] = values.filter((value) => value !== null && value !== undefined)
  if (typeof example === 'number') return values.every(isWhole) ? 'bigint' : 'double'
  if (example instanceof Date) return 'datetime(3)'
  // The collation of the ids, whatever the schema's own is: otherwise the join would not find the key.
  const longest = Math.max(1, ...values.map((value) => (typeof value === 'string' ? value.length : 0)))
  return `${longest <= 500 ? `varchar(${longest})` : 'longtext'} character set utf8mb4 collate utf8mb4_bin`
}

function isWhole(value: SqlValue | undefined): boolean {
  return typeof value !== 'number' || Number.isSafeInteger(value)
}

function toJson(rows: readonly RowById[], columns: readonly string[]): string {
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, plain(row[column])]))),
  )
}

function plain(value: SqlValue | undefined): string | number | null {
  return value instanceof Date ? value.toISOString().replace('T', ' ').replace('Z', '') : (value ?? null)
}
