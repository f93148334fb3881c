export * from './clock.ts'
export * from './clock-table.ts'
export * from './database-clock.ts'
export * from './move-clock.ts'
