import { type Actor, isIn } from '@gongshi/domain-kit'
import type { PlatformOutage } from './platform-outage.ts'
import { outageMoves } from './states.ts'

/** Whether somebody sees outages that were not confirmed, or were withdrawn: nothing of them counts, they are the operators' and the auditors'. */
export const seesEveryOutage = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.roles.some((role) => role === 'OPR' || role === 'AUD')

/** Whether somebody may know of an outage: everybody once it is confirmed. */
export const seesOutage = (actor: Actor, { state }: Pick<PlatformOutage, 'state'>): boolean =>
  isIn(outageMoves, state, 'effective') || seesEveryOutage(actor)
