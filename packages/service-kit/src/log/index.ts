export * from './access-log.ts'
export * from './describe-error.ts'
export * from './open-log.ts'
export * from './outage-log.ts'
