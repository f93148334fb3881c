/** Keeps requests away from a room that cannot be reached; one that is slow is reached (lanes.ts sheds what is slow). */
export type Breaker = {
  /** May a request go to the room now? While open, one in every pause may: the probe. */
  allows: () => boolean
  succeeded: () => void
  failed: () => void
  readonly isOpen: boolean
}

type BreakerOptions = { failuresToOpen?: number; pauseMs?: number; now?: () => number }

/**
 * A breaker for one room: opens after failures to connect in a row, lets a probe through after each pause, closes when one succeeds.
 *
 * @param options.failuresToOpen failures in a row before it opens, 5 when not told
 * @param options.pauseMs how long it stays open before the next probe, 1 s when not told
 */
export function breaker({
  failuresToOpen = 5,
  pauseMs = 1000,
  now = Date.now,
}: BreakerOptions = {}): Breaker {
  let failures = 0
  let probeAt = 0
  const isOpen = () => failures >= failuresToOpen
  return {
    get isOpen() {
      return isOpen()
    },
    allows: () => {
      if (!isOpen()) return true
      if (now() < probeAt) return false
      probeAt = now() + pauseMs
      return true
    },
    succeeded: () => {
      failures = 0
    },
    failed: () => {
      failures += 1
      if (isOpen()) probeAt = now() + pauseMs
    },
  }
}
