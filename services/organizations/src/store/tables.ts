import { fileMigrations, importMigrations, vaultMigrations } from '@gongshi/service-kit'
import { entities } from './entities.ts'

/** This room's tables: how they are declared, and how they came to be. */
export const tables = {
  entities,
  migrations: [fileMigrations, importMigrations, vaultMigrations, `${import.meta.dirname}/../../migrations`],
}
