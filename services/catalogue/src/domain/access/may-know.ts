import type { Actor } from '@gongshi/domain-kit'
import { allow } from './allow.ts'
import { seeProposals } from './permissions.ts'

/** Whether somebody may know of what one person laid before another: everybody once it counts, before that those who propose and audit (7). */
export const mayKnow = (actor: Actor, { state }: { state: string }): boolean =>
  state === 'CONFIRMED' || allow(actor, seeProposals).ok
