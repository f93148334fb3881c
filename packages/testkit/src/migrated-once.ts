import { migrate, migrationsFingerprint, openDatabase } from '@gongshi/service-kit'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { schemaScript } from './schema-script.ts'
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
    await connection.query(`use ${schema}; ${row?.text}`)
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
  const script = await schemaScript(connection, model)
  await connection.query(`create table ${model}.copy_script (text longtext) as select ? as text`, [script])
}
