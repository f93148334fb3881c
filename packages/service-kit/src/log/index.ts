export * from './describe-error.ts'
export * from './open-log.ts'
export * from './outage-log.ts'
export { scrub } from './scrub.ts'
