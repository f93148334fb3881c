import { accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import { check } from '../check.ts'
import { asOf } from './as-of.ts'
import { changed } from './changed.ts'
import type { Delegation } from './delegation.ts'
import { noRedelegation } from './no-redelegation.ts'
import { notOver } from './not-over.ts'
import { isQualified, isThere } from './qualified.ts'
import { delegationMoves } from './states.ts'

export type Publishing = {
  delegation: Delegation
  held: readonly Delegation[]
  /** The delegate as the register has it now. */
  delegate: Agency | undefined
  by: string
  now: Instant
}

/**
 * A second approver publishes it; from then on it may be in effect, and where its first day has begun it is at once. The delegate may have
 * lost its function since the draft: it is asked again.
 *
 * @source domain 3.1: not effective before publication; 4.2
 */
export function publish({ delegation, held, delegate, by, now }: Publishing): Outcome<Delegation> {
  const moved = move(delegationMoves, delegation.state, 'publish')
  if (!moved.ok) return moved
  const fit = check([isThere, isQualified, notOver, noRedelegation], {
    terms: delegation,
    delegate,
    held,
    now,
  })
  if (!fit.ok) return fit
  return accepted(asOf(changed(delegation, { state: moved.value, published: { at: now, by } }), now))
}
