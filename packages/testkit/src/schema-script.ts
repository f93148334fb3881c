import type { Connection, RowDataPacket } from 'mysql2/promise'

/** The statements that make a schema's tables, rows and triggers again, in whichever schema is used when they are run. */
export async function schemaScript(connection: Connection, schema: string): Promise<string> {
  await connection.query(`use ${schema}`)
  const tables = await valuesOf(
    connection,
    `select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'`,
  )
  const triggers = await valuesOf(
    connection,
    'select trigger_name from information_schema.triggers where trigger_schema = database()',
  )
  const statements = ['set foreign_key_checks = 0, unique_checks = 0']
  for (const table of tables) statements.push(await shown(connection, `table \`${table}\``, 'Create Table'))
  for (const table of tables) {
    const [filled] = await connection.query<RowDataPacket[]>(`select 1 from \`${table}\` limit 1`)
    if (filled.length === 0) continue
    const columns = await columnsOf(connection, table)
    statements.push(`insert into \`${table}\` (${columns}) select ${columns} from ${schema}.\`${table}\``)
  }
  for (const trigger of triggers)
    statements.push(await shown(connection, `trigger \`${trigger}\``, 'SQL Original Statement'))
  return statements.join(';\n')
}

/** All but those whose values follow from others. */
async function columnsOf(connection: Connection, table: string): Promise<string> {
  const names = await valuesOf(
    connection,
    `select column_name from information_schema.columns
      where table_schema = database() and table_name = ? and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return names.map((name) => `\`${name}\``).join()
}

async function valuesOf(
  connection: Connection,
  sql: string,
  values: readonly string[] = [],
): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>({ sql, rowsAsArray: true }, [...values])
  return rows.map((row) => (row as unknown as string[])[0] ?? '')
}

async function shown(connection: Connection, what: string, column: string): Promise<string> {
  const [[row]] = await connection.query<RowDataPacket[]>(`show create ${what}`)
  return String(row?.[column]).replace(/^CREATE DEFINER=\S+ /, 'CREATE ')
}
