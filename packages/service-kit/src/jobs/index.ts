export * from './running-job.ts'
