import type { CanQuery } from '@gongshi/service-kit'
import type { RawRow, Table } from './table.ts'

/** The records a condition finds: `select … from <table> where …`. */
export async function read<R>(
  on: CanQuery,
  table: Table<R>,
  where: string,
  parameters: unknown[],
): Promise<R[]> {
  const rows = (await on.query(
    `select ${table.columns.map((name) => `\`${name}\``)} from \`${table.name}\` where ${where}`,
    parameters,
  )) as RawRow[]
  return rows.map((row) => table.fromRow(row))
}

/**
 * The records of these ids, for this transaction alone, in the order of their ids.
 *
 * By their keys and no other way: with young statistics the engine would rather read, and lock, the whole table.
 */
export async function hold<R>(on: CanQuery, table: Table<R>, ids: readonly string[]): Promise<R[]> {
  if (ids.length === 0) return []
  const sql = `select * from \`${table.name}\` force index (primary) where id in (?) order by id for update`
  const rows = (await on.query(sql, [ids])) as RawRow[]
  return rows.map((row) => table.fromRow(row))
}
