import { type Instant, Temporal } from '@gongshi/domain-kit'
import type { Clock } from '@gongshi/service-kit'

/** A clock wound by hand; it stands still in between. */
export type HandClock = Clock & {
  set: (to: Instant | string) => void
  /** @param by 'PT1S', `{ days: 1 }` … of 24-hour days */
  advance: (by: Temporal.DurationLike | string) => void
  readonly instant: Instant
}

/** A clock that says what the test says. */
export function handClock(start: Instant | string): HandClock {
  let at = Temporal.Instant.from(start)
  return {
    now: async () => at,
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
