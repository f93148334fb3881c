import type { Clock } from './clock.ts'

/**
 * The most that the database's clock and the process's own may differ: clocks kept by NTP stay within milliseconds, a time zone
 * set wrong or a failover to a server of another time is minutes and more.
 */
const MOST_SKEW_MS = 5_000

/** Whether nobody can say what time it is: then time alone does nothing until the two clocks agree again (platform 4). */
export function isInDoubt(clock: Pick<Clock, 'skewMs'>): boolean {
  return (clock.skewMs?.() ?? 0) > MOST_SKEW_MS
}
