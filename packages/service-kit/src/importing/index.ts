export * as cells from './cells.ts'

export { houseSentences } from './house-sentences.ts'
export * from './import-folder.ts'
export * from './import-report.ts'
export * from './import-rows.ts'
export * from './not-after.ts'
export * from './or-bad-row.ts'
