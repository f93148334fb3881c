export * from './run-service.ts'
export type { PartHealth, ProcessHealth, Service } from './service.ts'
