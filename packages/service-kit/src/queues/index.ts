export * from './open-queues.ts'
export { type Place, prefixOf } from './place.ts'
export * from './redis-away.ts'
