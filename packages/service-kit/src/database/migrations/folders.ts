import { join } from 'node:path'

const folder = (name: string): string => join(import.meta.dirname, '../../../migrations', name)

/** What every room stands on: outbox, inbox, timers, audit trail, answers kept, nonces shown. */
export const groundMigrations = folder('ground')

/** What a room keeps of its files, for rooms that have any. */
export const fileMigrations = folder('files')

/** What a room keeps of the files its offices import, for rooms that import any. */
export const importMigrations = folder('imports')

/** The vault of personal data, for rooms that keep any. */
export const vaultMigrations = folder('vault')
