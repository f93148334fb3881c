export { type Counter, connectCounter } from './connect.ts'
export * from './open-queues.ts'
export { prefixOf } from './place.ts'
export * from './redis-away.ts'
