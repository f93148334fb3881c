import { fileMigrations } from '@gongshi/service-kit'
import { entities } from './entities.ts'

/** This room's tables: how they are declared, and how they came to be. */
export const tables = { entities, migrations: [fileMigrations, `${import.meta.dirname}/../../migrations`] }
