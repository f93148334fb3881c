export { fileMigrations, importMigrations } from './folders.ts'
export { migrate } from './migrate.ts'
export type { Step } from './migration.ts'
export { migrationsFingerprint } from './migrations-fingerprint.ts'
