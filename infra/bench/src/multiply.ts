import type { Connection, RowDataPacket } from 'mysql2/promise'

/** SQL for a column of the n-th copy; `n` is the copy's number, other columns are the template's. */
export type Changes = Readonly<Record<string, string>>

/**
 * Copies one row of a table many times inside the database: the only way to a million rows in a bench's patience.
 *
 * @param from number of the first copy
 * @param template a condition that names exactly one row
 */
export async function multiply(
  on: Connection,
  {
    table,
    template,
    changes,
    from,
    count,
  }: { table: string; template: string; changes: Changes; from: number; count: number },
): Promise<void> {
  const columns = await columnsOf(on, table)
  const values = columns.map((column) => changes[column] ?? `t.\`${column}\``)
  for (let start = from; start < from + count; start += SLICE) {
    const end = Math.min(start + SLICE, from + count) - 1
    await on.query(
      `insert into \`${table}\` (${columns.map((column) => `\`${column}\``).join(', ')})
       select ${values.join(', ')} from seq_${start}_to_${end} s join \`${table}\` t on ${template}`.replaceAll(
        /\bn\b/g,
        's.seq',
      ),
    )
  }
}

const SLICE = 20_000

async function columnsOf(on: Connection, table: string): Promise<string[]> {
  const [rows] = await on.query<RowDataPacket[]>(
    'select column_name as name from information_schema.columns where table_schema = database() and table_name = ? order by ordinal_position',
    [table],
  )
  return rows.map(({ name }) => String(name))
}
