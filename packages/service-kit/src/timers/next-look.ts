import type { Instant } from '@gongshi/domain-kit'

const NEAR_MS = 250
const FAR_MS = 1000

/** How long to wait before the next look at the due timers: 250 ms at most while one is near, 1 s otherwise. */
export function nextLookMs(now: Instant, due: Instant | null): number {
  if (due === null) return FAR_MS
  const inMs = due.epochMilliseconds - now.epochMilliseconds
  if (inMs <= 0) return NEAR_MS
  return inMs < FAR_MS + NEAR_MS ? Math.min(inMs, NEAR_MS) : FAR_MS
}
