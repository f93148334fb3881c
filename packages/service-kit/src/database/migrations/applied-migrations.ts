import type { CanQuery } from '../../clock/clock.ts'
import type { Migration } from './migration.ts'

/** A row of `schema_migration`. */
export type Applied = { number: string; name: string; checksum: string | null }

const TABLE = `create table if not exists schema_migration (
  number char(4) not null primary key,
  name varchar(100) not null,
  checksum char(64) null,
  applied_at datetime(3) not null default current_timestamp(3)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin`

/** What this database has had already; one that was migrated by TypeORM's table is taken over first. */
export async function appliedMigrations(on: CanQuery, all: readonly Migration[]): Promise<Applied[]> {
  if (!(await hasTable(on, 'schema_migration'))) {
    const before = await appliedByTypeorm(on, all)
    await on.query(TABLE)
    await keepApplied(on, before)
  }
  return (await on.query('select number, name, checksum from schema_migration')) as Applied[]
}

/** Writes down that these were applied. */
export async function keepApplied(on: CanQuery, applied: readonly Applied[]): Promise<void> {
  if (applied.length === 0) return
  const rows = applied.map(({ number, name, checksum }) => [number, name, checksum])
  await on.query('insert into schema_migration (number, name, checksum) values ?', [rows])
}

/** The table stays: a release of before that comes back finds in it what it left. */
async function appliedByTypeorm(on: CanQuery, all: readonly Migration[]): Promise<readonly Migration[]> {
  if (!(await hasTable(on, 'migration'))) return []
  const rows = (await on.query('select name from migration')) as { name: string }[]
  const names = new Set(rows.map(({ name }) => fileNameOf(name)))
  return all.filter(({ name }) => names.has(name))
}

/** `NoticeGram1780000000006` stands in the file `0006-notice-gram`. */
const fileNameOf = (className: string): string =>
  className
    .replace(/\d{13}$/, '')
    .replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase()

async function hasTable(on: CanQuery, name: string): Promise<boolean> {
  const sql = 'select 1 from information_schema.tables where table_schema = database() and table_name = ?'
  return ((await on.query(sql, [name])) as unknown[]).length > 0
}
