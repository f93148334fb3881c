import { type ProposalState, proposalMoves, proposalStates } from '../proposal/states.ts'

export const policyChangeStates = proposalStates
export type PolicyChangeState = ProposalState

/** A change of a figure waits for a second person. */
export const policyChangeMoves = proposalMoves
