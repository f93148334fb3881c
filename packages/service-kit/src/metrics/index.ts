export * from './open-metrics.ts'
