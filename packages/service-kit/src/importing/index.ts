export * from './import-report.ts'
export * from './import-rows.ts'
