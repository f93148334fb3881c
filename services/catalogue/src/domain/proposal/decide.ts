import {
  type Actor,
  accepted,
  brokenRules,
  type Instant,
  move,
  nextVersion,
  type Outcome,
  refused,
  subjectOf,
} from '@gongshi/domain-kit'
import type { Proposal } from './proposal.ts'
import { saysWhy } from './says-why.ts'
import { proposalMoves } from './states.ts'

type Deciding<P> = { proposal: P; actor: Actor; now: Instant }

/**
 * The second person lets a proposal count.
 *
 * @source domain specification 7 (two persons), R-21
 */
export const confirmProposal = <P extends Proposal>(deciding: Deciding<P>): Outcome<P> =>
  decided(deciding, 'confirm')

/**
 * A proposal is not let through; anybody entitled to confirm may say so, the proposer too.
 *
 * @param rule what it rests on
 */
export function rejectProposal<P extends Proposal>(
  deciding: Deciding<P> & { reason: string },
  rule: string,
): Outcome<P> {
  const rejected = decided(deciding, 'reject')
  if (!rejected.ok) return rejected
  const { reason } = deciding
  const silent = brokenRules([saysWhy(rule)], { reason })
  return silent.length > 0 ? refused(...silent) : accepted({ ...rejected.value, reason })
}

function decided<P extends Proposal>(
  { proposal, actor, now }: Deciding<P>,
  event: 'confirm' | 'reject',
): Outcome<P> {
  const moved = move(proposalMoves, proposal.state, event)
  if (!moved.ok) return moved
  const decision: Partial<Proposal> = { state: moved.value, decidedBy: subjectOf(actor), decidedAt: now }
  return accepted({ ...proposal, ...decision, version: nextVersion(proposal, {}).version })
}
