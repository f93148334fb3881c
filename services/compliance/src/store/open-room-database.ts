import { type DatabaseOptions, migrate, openDatabase } from '@gongshi/service-kit'
import type { DataSource } from 'typeorm'
import { migrations } from '../../migrations/index.ts'
import { entities } from './entities.ts'

/** Opens this room's database and brings its tables up to date. */
export async function openRoomDatabase(
  options: Omit<DatabaseOptions, 'entities' | 'migrations'>,
): Promise<DataSource> {
  const dataSource = await openDatabase({ ...options, entities: [...entities], migrations: [...migrations] })
  await migrate(dataSource)
  return dataSource
}
