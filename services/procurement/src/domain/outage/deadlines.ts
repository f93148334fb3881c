import { type Instant, isIn } from '@gongshi/domain-kit'
import { nextBatchAt } from '../applying/progress.ts'
import type { PlatformOutage } from './platform-outage.ts'
import { outageMoves } from './states.ts'

/** What is still to be done for a confirmed outage. */
export type OutageDeadline = { kind: 'outage.apply'; dueAt: Instant }

/** A confirmed outage is applied to its projects a batch at a time. */
export function outageDeadlines(outage: PlatformOutage): OutageDeadline[] {
  const isOwed = isIn(outageMoves, outage.state, 'effective') && outage.confirmedAt
  const dueAt = isOwed ? nextBatchAt(isOwed, outage) : undefined
  return dueAt ? [{ kind: 'outage.apply', dueAt }] : []
}
