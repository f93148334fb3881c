export { leaving } from './close-when-done.ts'
export type { DoorOptions } from './door.ts'

export { type Noted, notedOf } from './noted.ts'
export { type OpenDoor, openDoor } from './open-door.ts'
export { nestsDeeper, readBody, searchOf } from './read-body.ts'
export { refusals } from './refusals.ts'
export { RequestRefused } from './request-refused.ts'

export { traceIdOf } from './trace-id.ts'
