import { type Actor, accepted, type Instant, nextVersion, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { moveFor } from '../project/reason-given.ts'
import type { PlatformOutage } from './platform-outage.ts'
import { outageMoves } from './states.ts'

export type Withdrawing = { outage: PlatformOutage; reason: string; actor: Actor; now: Instant }

/** Recorded by mistake: taken back before it is confirmed; afterwards the public has been told and it stands (4.5). */
export function withdraw({ outage, reason, actor, now }: Withdrawing): Outcome<PlatformOutage> {
  const moved = moveFor(reason, outageMoves, outage.state, 'withdraw')
  if (!moved.ok) return moved
  const taken = { withdrawnBy: subjectOf(actor), withdrawnAt: now, withdrawnBecause: reason }
  return accepted(nextVersion(outage, { state: moved.value, ...taken }))
}
