import { type Instant, Temporal } from '@gongshi/domain-kit'
import type { Clock } from '@gongshi/service-kit'

/** A clock wound by hand; it stands still in between. */
export type HandClock = Clock & {
  set: (to: Instant | string) => void
  /** @param by 'PT1S', `{ days: 1 }` … of 24-hour days */
  advance: (by: Temporal.DurationLike | string) => void
  /** The database and the process tell times that lie so far apart; 0 at first. */
  apart: (milliseconds: number) => void
  readonly instant: Instant
}

/** A clock that says what the test says. */
export function handClock(start: Instant | string): HandClock {
  let at = Temporal.Instant.from(start)
  let skewMs = 0
  return {
    now: async () => at,
    skewMs: () => skewMs,
    apart: (milliseconds) => {
      skewMs = milliseconds
    },
    set: (to) => {
      at = Temporal.Instant.from(to)
    },
    advance: (by) => {
      at = at.toZonedDateTimeISO('UTC').add(by).toInstant()
    },
    get instant() {
      return at
    },
  }
}
