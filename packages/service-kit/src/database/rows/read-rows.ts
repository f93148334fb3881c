import type { CanQuery } from '../../clock/clock.ts'
import type { RawRow, Rows } from './rows-of.ts'

/** The records a condition finds: `select … from <table> where …`. */
export async function readRows<R>(
  on: CanQuery,
  rows: Rows<R>,
  where: string,
  parameters: unknown[],
): Promise<R[]> {
  const columns = rows.columns.map((name) => `\`${name}\``)
  const found = (await on.query(
    `select ${columns} from \`${rows.table}\` where ${where}`,
    parameters,
  )) as RawRow[]
  return found.map((row) => rows.fromRow(row))
}

/**
 * The records of these ids, for this transaction alone, in the order of their ids.
 *
 * By their keys and no other way: with young statistics the engine would rather read, and lock, the whole table.
 */
export async function holdRows<R>(on: CanQuery, rows: Rows<R>, ids: readonly string[]): Promise<R[]> {
  if (ids.length === 0) return []
  const sql = `select * from \`${rows.table}\` force index (primary) where id in (?) order by id for update`
  const found = (await on.query(sql, [ids])) as RawRow[]
  return found.map((row) => rows.fromRow(row))
}
