export * from './records.ts'
export * from './rows-of.ts'
