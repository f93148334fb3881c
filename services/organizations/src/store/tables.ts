import { entities } from './entities.ts'

/** This room's tables: how they are declared, and how they came to be. */
export const tables = { entities, migrations: [`${import.meta.dirname}/../../migrations`] }
