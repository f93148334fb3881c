import { type Instant, Temporal } from '@gongshi/domain-kit'
import { passed } from './changed.ts'
import type { Delegation } from './delegation.ts'
import { effectiveFrom, effectiveTo, isOver } from './effective.ts'

/**
 * A delegation as time alone has left it by now: in effect since its first day, expired since the end of its last. The same object when
 * nothing of that is due.
 *
 * What a verb, a timer and a reader see is this, so that a late job gives nobody a power and takes none.
 */
export function asOf(delegation: Delegation, now: Instant): Delegation {
  if (delegation.state !== 'PUBLISHED') return delegation
  return expired(begun(delegation, now), now)
}

function begun(delegation: Delegation, now: Instant): Delegation {
  const from = effectiveFrom(delegation)
  if (delegation.tookEffectAt || !from || Temporal.Instant.compare(from, now) > 0) return delegation
  return passed(delegation, { tookEffectAt: from })
}

function expired(delegation: Delegation, now: Instant): Delegation {
  const expiredAt = effectiveTo(delegation)
  return expiredAt && isOver(delegation, now)
    ? passed(delegation, { state: 'EXPIRED', expiredAt })
    : delegation
}
