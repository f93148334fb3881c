import type { DataSource, QueryRunner } from 'typeorm'
import { limitStatements, migrationFoldersOf, withOwner } from '../open-database.ts'
import { type Applied, appliedMigrations, keepApplied } from './applied-migrations.ts'
import { groundMigrations } from './folders.ts'
import type { Migration } from './migration.ts'
import { readMigrations } from './read-migrations.ts'

const PATIENCE_S = 120

/**
 * Brings the schema up to date; of many processes that start together one migrates and the others wait for it.
 *
 * MySQL commits around every DDL statement, so whoever was killed in the middle of a file runs all of it again
 * (platform 3).
 *
 * @throws when another process holds the migration lock for two minutes, or a file was changed after it was applied
 */
export const migrate = (dataSource: DataSource): Promise<void> => withOwner(dataSource, migrateAsOwner)

async function migrateAsOwner(dataSource: DataSource): Promise<void> {
  const all = await readMigrations([groundMigrations, ...migrationFoldersOf(dataSource)])
  const runner = dataSource.createQueryRunner()
  try {
    await runner.query(limitStatements(dataSource, 'unhurried'))
    await underLock(runner, () => applyPending(runner, all))
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

/** What the database knows and no file does is a later release's: this one goes on without it. */
async function applyPending(on: QueryRunner, all: readonly Migration[]): Promise<void> {
  const applied = new Map((await appliedMigrations(on, all)).map((row) => [row.number, row]))
  for (const migration of all) refuseChanged(migration, applied.get(migration.number))
  for (const migration of all.filter(({ number }) => !applied.has(number))) {
    await migration.run(on)
    await keepApplied(on, [migration])
  }
}

function refuseChanged({ number, name, checksum }: Migration, applied: Applied | undefined): void {
  if (!applied) return
  if (applied.name !== name)
    throw new Error(
      `migration ${number} was applied as ${applied.name} and is called ${name} now: give it the next number`,
    )
  if (applied.checksum !== checksum)
    throw new Error(
      `migration ${number}-${name} was changed after it was applied: put it back, and change the tables by the next number`,
    )
}
