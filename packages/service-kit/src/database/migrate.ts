import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm'
import { limitStatements, withOwner } from './open-database.ts'

const PATIENCE_S = 120

/**
 * Brings the schema up to date; of many processes that start together one migrates and the others wait for it.
 *
 * MySQL commits around every DDL statement, so a migration holds one DDL each and can be run again (platform 3).
 *
 * @throws when another process holds the migration lock for two minutes
 */
export const migrate = (dataSource: DataSource): Promise<void> => withOwner(dataSource, migrateAsOwner)

async function migrateAsOwner(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner()
  try {
    await runner.query(limitStatements(dataSource, 'unhurried'))
    await underLock(runner, () => runPending(dataSource, runner))
  } finally {
    await runner.query(limitStatements(dataSource, 'hurried')).catch(() => undefined)
    await runner.release()
  }
}

async function underLock(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  const name = `'migrate:', left(database(), 50)`
  const [row] = await runner.query(`select get_lock(concat(${name}), ${PATIENCE_S}) as held`)
  if (Number(row?.held) !== 1) throw new Error('another process has held the migration lock for too long')
  try {
    await work()
  } finally {
    await runner.query(`select release_lock(concat(${name}))`).catch(() => undefined)
  }
}

async function runPending(dataSource: DataSource, runner: QueryRunner): Promise<void> {
  const executor = new MigrationExecutor(dataSource, runner)
  executor.transaction = 'none'
  await executor.executePendingMigrations()
}
