import { fileMigrations } from '@gongshi/service-kit'

/** This room's tables and how they came to be. */
export const tables = { migrations: [fileMigrations, `${import.meta.dirname}/../../migrations`] }
