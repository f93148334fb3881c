import { migrate } from '@gongshi/service-kit'
import type { DataSource } from 'typeorm'

/** Runs migrations once more, by their numbers, as if the rows that are there now had been there before them. */
export async function applyAgain(dataSource: DataSource, ...numbers: readonly string[]): Promise<void> {
  await dataSource.query('delete from schema_migration where number in (?)', [numbers])
  await migrate(dataSource)
}
