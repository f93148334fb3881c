export * from './keep-changes.ts'
export * from './read-rows.ts'
export * from './rows-of.ts'
