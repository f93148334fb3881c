import { accepted, givenReason, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { changed } from './changed.ts'
import type { Delegation } from './delegation.ts'
import { delegationMoves } from './states.ts'

export type Revoking = { delegation: Delegation; reason: string; by: string; now: Instant }

/** The principal takes it back, before or while it is in effect; everybody reads why. It ends at that instant. */
export function revoke(revoking: Revoking): Outcome<Delegation> {
  const { delegation, reason, by, now } = revoking
  const moved = move(delegationMoves, delegation.state, 'revoke')
  if (!moved.ok) return moved
  const fit = check([reasonGiven], revoking)
  if (!fit.ok) return fit
  return accepted(changed(delegation, { state: moved.value, revoked: { at: now, by, reason } }))
}

const reasonGiven = givenReason({ basis: basis.delegation, field: ['reason'], longest: 2000 })
