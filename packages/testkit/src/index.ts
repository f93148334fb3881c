export * from './hand-clock.ts'
export * from './servers.ts'
export * from './test-database.ts'
export * from './until.ts'
