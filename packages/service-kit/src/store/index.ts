export * from './room-store.ts'
export * from './stamps.ts'
