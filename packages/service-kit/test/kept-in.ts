import type { DataSource } from 'typeorm'

/** Everything a database keeps, as the count and the checksum of every table: equal when nothing was written, not half of it. */
export async function keptIn(dataSource: DataSource): Promise<string> {
  const tables: { name: string }[] = await dataSource.query(
    'select table_name as name from information_schema.tables where table_schema = database() order by 1',
  )
  const sums: { Table: string; Checksum: number }[] = await dataSource.query(
    `checksum table ${tables.map(({ name }) => `\`${name}\``).join(', ')}`,
  )
  const counts = await Promise.all(
    tables.map(({ name }) => dataSource.query(`select count(*) as kept from \`${name}\``)),
  )
  return sums.map(({ Table, Checksum }, at) => `${Table} ${counts[at][0].kept} ${Checksum}`).join('\n')
}
