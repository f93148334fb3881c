export * from './announce.ts'
export * from './announce-all.ts'
export * from './announcement.ts'
export * from './relay-outbox.ts'
