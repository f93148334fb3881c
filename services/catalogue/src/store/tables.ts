import { fileMigrations, importMigrations } from '@gongshi/service-kit'
import { entities } from './entities.ts'

/** This room's tables: how they are declared, and how they came to be. */
export const tables = {
  entities,
  migrations: [fileMigrations, importMigrations, `${import.meta.dirname}/../../migrations`],
}
