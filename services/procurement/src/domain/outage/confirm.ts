import {
  type Actor,
  accepted,
  type CivilDate,
  type Instant,
  move,
  nextVersion,
  type Outcome,
  subjectOf,
} from '@gongshi/domain-kit'
import type { PlatformOutage } from './platform-outage.ts'
import { outageMoves } from './states.ts'

export type Confirming = { outage: PlatformOutage; actor: Actor; now: Instant }

/**
 * Another operator confirms it: from now on its days do not count.
 *
 * @source domain specification 4.5, R-21
 */
export function confirm({ outage, actor, now }: Confirming): Outcome<PlatformOutage> {
  const moved = move(outageMoves, outage.state, 'confirm')
  if (!moved.ok) return moved
  return accepted(
    nextVersion(outage, { state: moved.value, confirmedBy: subjectOf(actor), confirmedAt: now }),
  )
}

/** The confirmed outage with what it will do: the days lost by it, and how many projects it may touch. */
export const withEffect = (
  outage: PlatformOutage,
  { lostDays, affected }: { lostDays: readonly CivilDate[]; affected: number },
): PlatformOutage => ({ ...outage, lostDays, affected })
