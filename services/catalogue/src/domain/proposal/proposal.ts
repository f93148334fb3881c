import type { Actor, Instant } from '@gongshi/domain-kit'
import type { ProposalState } from './states.ts'

/** What one person lays before another: it counts once that one confirms it (R-21; domain specification 7). */
export type Proposal = {
  id: string
  state: ProposalState
  proposedBy: string
  proposedAt: Instant
  decidedBy: string | null
  decidedAt: Instant | null
  /** Why it was turned down. */
  reason: string | null
  version: number
}

/** Somebody in front of one. */
export type InFrontOfProposal = { actor: Actor; proposal: Proposal }
