import type { Actor } from '@gongshi/domain-kit'
import type { PlatformOutage } from './platform-outage.ts'

/** What is only recorded, or was withdrawn, is the operators' and the auditors' to see: nothing of it counts. */
export const readsUnconfirmed = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.roles.some((role) => role === 'OPR' || role === 'AUD')

/** Everybody sees an outage once it is confirmed. */
export const seesOutage = (actor: Actor, { state }: PlatformOutage): boolean =>
  state === 'CONFIRMED' || readsUnconfirmed(actor)
