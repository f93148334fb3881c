import type { CanQuery } from '../../clock/clock.ts'
import { type Altering, alteringOf, withoutWhatIsThere } from './altering.ts'

/**
 * Runs one statement of a migration, so that it can be run again on MariaDB and on MySQL alike.
 *
 * MySQL knows `if not exists` for tables and triggers, not for columns and indexes: what of these is there already is left out here,
 * and the words with it. On MariaDB, too, so that what is tried on one is what the other is given.
 */
export async function runStatement(on: CanQuery, statement: string): Promise<void> {
  const altering = alteringOf(statement)
  if (!altering) return void (await on.query(statement))
  const left = withoutWhatIsThere(altering, await namesIn(on, altering))
  if (left !== undefined) await on.query(left)
}

/** The names of a table's columns and indexes, in small letters. */
async function namesIn(on: CanQuery, { table }: Altering) {
  const named = async (sql: string) =>
    new Set(((await on.query(sql, [table])) as { name: string }[]).map(({ name }) => name.toLowerCase()))
  return {
    column: await named(
      'select column_name as name from information_schema.columns where table_schema = database() and table_name = ?',
    ),
    index: await named(
      'select distinct index_name as name from information_schema.statistics where table_schema = database() and table_name = ?',
    ),
  }
}
