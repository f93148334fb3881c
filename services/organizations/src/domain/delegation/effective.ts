import { endOfDay, type Instant, isIn, startOfDay, Temporal } from '@gongshi/domain-kit'
import type { Delegation } from './delegation.ts'
import { delegationMoves } from './states.ts'

type Period = Pick<Delegation, 'validFrom' | 'validTo' | 'published'>

/**
 * The first instant of its effect: its first day begins, and not before it is published.
 *
 * @returns undefined while it is not published
 * @source domain 3.1: not effective before publication
 */
export function effectiveFrom({ validFrom, published }: Period): Instant | undefined {
  if (!published) return undefined
  const begins = startOfDay(validFrom)
  return Temporal.Instant.compare(begins, published.at) > 0 ? begins : published.at
}

/** The first instant after it: its last day has ended. */
export const effectiveTo = ({ validTo }: Pick<Period, 'validTo'>): Instant | undefined =>
  validTo && endOfDay(validTo)

/** Whether its last day is over. */
export function isOver(delegation: Pick<Period, 'validTo'>, now: Instant): boolean {
  const end = effectiveTo(delegation)
  return end !== undefined && Temporal.Instant.compare(end, now) <= 0
}

/** Whether it is in effect at that instant: published, begun, not over, not revoked. */
export function isEffective(delegation: Delegation, at: Instant): boolean {
  const from = effectiveFrom(delegation)
  return (
    isIn(delegationMoves, delegation.state, 'effective') &&
    from !== undefined &&
    Temporal.Instant.compare(from, at) <= 0 &&
    !isOver(delegation, at)
  )
}
