import { type Actor, isIn, type Role } from '@gongshi/domain-kit'
import { type ProposalState, proposalMoves } from '../proposal/states.ts'

/** Who reads what still waits for the second person: whoever may propose it, and those who audit. */
const readers: readonly Role[] = ['OPR', 'REG', 'FIN', 'AUD', 'TSK']

/** Whether somebody may know of what one person laid before another: everybody once it counts, before that those who propose and audit (7). */
export const mayKnow = (actor: Actor, { state }: { state: ProposalState }): boolean =>
  isIn(proposalMoves, state, 'public') ||
  (actor.kind === 'person' && readers.some((role) => actor.roles.includes(role)))
