export * from './open-metrics.ts'
export * from './serve-metrics.ts'
