import type { Instant } from '@gongshi/domain-kit'
import { nextBatchAt } from '../applying/progress.ts'
import type { PlatformOutage } from './platform-outage.ts'

/** What is still to be done for a confirmed outage. */
export type OutageDeadline = { kind: 'outage.apply'; dueAt: Instant }

/** A confirmed outage is applied to its projects a batch at a time. */
export function outageDeadlines(outage: PlatformOutage): OutageDeadline[] {
  const dueAt =
    outage.state === 'CONFIRMED' && outage.confirmedAt ? nextBatchAt(outage.confirmedAt, outage) : undefined
  return dueAt ? [{ kind: 'outage.apply', dueAt }] : []
}
