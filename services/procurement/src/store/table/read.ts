import type { CanQuery } from '@gongshi/service-kit'
import type { RawRow, Table } from './table.ts'

/** The records a condition finds: `select * from <table> where …`. */
export async function read<R>(
  on: CanQuery,
  table: Table<R>,
  where: string,
  parameters: unknown[],
): Promise<R[]> {
  const rows = (await on.query(`select * from \`${table.name}\` where ${where}`, parameters)) as RawRow[]
  return rows.map(table.fromRow)
}
