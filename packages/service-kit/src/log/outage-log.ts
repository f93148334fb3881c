import type { Log } from './open-log.ts'

/** Says once that something is away, and once that it is back. */
export type OutageLog = { away: (error: unknown) => void; back: () => void; readonly isAway: boolean }

/**
 * One line per outage, not one per attempt.
 *
 * @param what the thing in the log's words: 'redis', 'database'
 */
export function outageLog(log: Log, what: string): OutageLog {
  let isAway = false
  return {
    get isAway() {
      return isAway
    },
    away: (error) => {
      if (isAway) return
      isAway = true
      const { code, name } = error as { code?: string; name?: string }
      log.warn({ what, code: code ?? name }, `${what} is away; going on without`)
    },
    back: () => {
      if (!isAway) return
      isAway = false
      log.info({ what }, `${what} is back`)
    },
  }
}
