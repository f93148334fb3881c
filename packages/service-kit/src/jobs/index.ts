export * from './repeat.ts'
export * from './running-job.ts'
