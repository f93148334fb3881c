import type { Instant } from '@gongshi/domain-kit'
import type { DataSource } from 'typeorm'
import type { Clock } from '../clock/clock.ts'
import { type Repeating, repeat } from '../jobs/repeat.ts'
import type { Log } from '../log/open-log.ts'
import { outageLog } from '../log/outage-log.ts'
import { drain } from './drain.ts'
import type { Fired } from './fire-batch.ts'
import { nextDue } from './next-due.ts'
import { nextLookMs } from './next-look.ts'
import type { TimerHandler } from './timer-handler.ts'

type Scan = {
  dataSource: DataSource
  clock: Clock
  handlers: ReadonlyMap<string, TimerHandler>
  log: Log
  onFired: (fired: Fired) => void
}

/** The worker's own look at the due timers: an empty, dead or absent Redis delays nothing (platform 4). */
export type Scanner = Repeating & { readonly lastScanAt: number }

/** Looks every second, every 250 ms while something is near, and whenever it is woken. */
export function scan({ dataSource, clock, handlers, log, onFired }: Scan): Scanner {
  const outage = outageLog(log, 'timers')
  let lastScanAt = Date.now()
  let stopping = false
  const looking = repeat({
    step: async () => {
      const due = await look(dataSource, clock)
      if (due.isDue) {
        await drain({
          dataSource,
          clock,
          handlers,
          log,
          stopped: () => stopping,
          onFired: (fired) => {
            lastScanAt = Date.now()
            onFired(fired)
          },
        })
      }
      const after = due.isDue ? await look(dataSource, clock) : due
      lastScanAt = Date.now()
      outage.back()
      return nextLookMs(after.now, after.next)
    },
    failed: (error) => {
      outage.away(error)
      return 500
    },
  })
  return {
    ...looking,
    get lastScanAt() {
      return lastScanAt
    },
    stop: () => {
      stopping = true
      return looking.stop()
    },
  }
}

async function look(
  dataSource: DataSource,
  clock: Clock,
): Promise<{ now: Instant; next: Instant | null; isDue: boolean }> {
  const [next, now] = await Promise.all([nextDue(dataSource), clock.now()])
  return { now, next, isDue: next !== null && next.epochMilliseconds <= now.epochMilliseconds }
}
