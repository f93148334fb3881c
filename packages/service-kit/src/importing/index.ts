export * as cells from './cells.ts'
export * from './import-report.ts'
export * from './import-rows.ts'
export * from './or-bad-row.ts'
