export * from './run-service.ts'
export type { ProcessHealth, Service } from './service.ts'
