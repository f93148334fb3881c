export * from './config-error.ts'
export * from './read-config.ts'
export * from './room-settings.ts'
