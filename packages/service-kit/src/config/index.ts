export * from './config-error.ts'
export * from './key-ring.ts'
export * from './read-config.ts'
export * from './room-settings.ts'
