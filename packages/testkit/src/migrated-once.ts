import { migrate, migrationsFingerprint, openDatabase } from '@gongshi/service-kit'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { onServer, urlOf } from './test-server.ts'

/** Longer than any room takes to migrate on a busy machine. */
const PATIENCE_S = 120

/**
 * Gives an empty schema the tables of these migrations: they run once per test run, in a schema that all others are copied from.
 *
 * @param schema there already, without tables
 */
export async function copyMigrated(schema: string, migrations: readonly string[]): Promise<void> {
  const model = `model_${await migrationsFingerprint(migrations)}`
  await onServer(async (connection) => {
    await underLock(connection, model, async () => {
      if (!(await hasScript(connection, model))) await makeModel(connection, model, migrations)
    })
    const [[row]] = await connection.query<RowDataPacket[]>(`select text from ${model}.copy_script`)
    await connection.query(`use ${schema}; set foreign_key_checks = 0; ${row?.text}`)
  })
}

async function underLock(connection: Connection, name: string, work: () => Promise<void>): Promise<void> {
  await connection.query(`select get_lock('${name}', ${PATIENCE_S})`)
  try {
    await work()
  } finally {
    await connection.query(`select release_lock('${name}')`)
  }
}

async function hasScript(connection: Connection, model: string): Promise<boolean> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `select 1 from information_schema.tables where table_schema = ? and table_name = 'copy_script'`,
    [model],
  )
  return rows.length > 0
}

/** The script is written last, in one statement: a worker that was killed before leaves none. */
async function makeModel(
  connection: Connection,
  model: string,
  migrations: readonly string[],
): Promise<void> {
  await connection.query(`drop database if exists ${model}`)
  await connection.query(`create database ${model} charset utf8mb4 collate utf8mb4_bin`)
  const dataSource = await openDatabase({ url: urlOf(model), migrations, statementMs: 20_000, poolSize: 2 })
  await migrate(dataSource).finally(() => dataSource.destroy())
  const script = await scriptOf(connection, model)
  await connection.query(`create table ${model}.copy_script (text longtext) as select ? as text`, [script])
}

/** What makes the model's tables, triggers and rows again in the schema that is used. */
async function scriptOf(connection: Connection, model: string): Promise<string> {
  await connection.query(`use ${model}`)
  const tables = await valuesOf(
    connection,
    `select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'`,
  )
  const triggers = await valuesOf(
    connection,
    'select trigger_name from information_schema.triggers where trigger_schema = database()',
  )
  const statements: string[] = []
  for (const table of tables) statements.push(await shown(connection, `table \`${table}\``, 'Create Table'))
  for (const table of tables) {
    const [filled] = await connection.query<RowDataPacket[]>(`select 1 from \`${table}\` limit 1`)
    if (filled.length > 0) statements.push(`insert into \`${table}\` select * from ${model}.\`${table}\``)
  }
  for (const trigger of triggers)
    statements.push(await shown(connection, `trigger \`${trigger}\``, 'SQL Original Statement'))
  return statements.join(';\n')
}

async function valuesOf(connection: Connection, sql: string): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>({ sql, rowsAsArray: true })
  return rows.map((row) => (row as unknown as string[])[0] ?? '')
}

async function shown(connection: Connection, what: string, column: string): Promise<string> {
  const [[row]] = await connection.query<RowDataPacket[]>(`show create ${what}`)
  return String(row?.[column]).replace(/^CREATE DEFINER=\S+ /, 'CREATE ')
}
