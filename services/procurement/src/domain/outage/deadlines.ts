import type { Instant } from '@gongshi/domain-kit'
import type { PlatformOutage } from './platform-outage.ts'

/** What is still to be done for a confirmed outage. */
export type OutageDeadline = { kind: 'outage.apply'; dueAt: Instant }

/**
 * A confirmed outage is applied to its projects a batch at a time, at once: each batch has an instant of its own, so that the timer
 * of the next one is another timer, and what was done is never done again.
 */
export function outageDeadlines({ state, confirmedAt, applied, affected }: PlatformOutage): OutageDeadline[] {
  if (state !== 'CONFIRMED' || !confirmedAt || applied >= affected) return []
  return [{ kind: 'outage.apply', dueAt: confirmedAt.add({ milliseconds: applied }) }]
}
