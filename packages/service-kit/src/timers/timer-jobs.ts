import type { DataSource } from 'typeorm'
import type { Clock } from '../clock/clock.ts'
import type { RunningJob } from '../jobs/running-job.ts'
import type { Log } from '../log/open-log.ts'
import type { Metrics } from '../metrics/open-metrics.ts'
import type { Queues } from '../queues/open-queues.ts'
import { nextDue } from './next-due.ts'
import { scan } from './scan.ts'
import type { TimerHandler } from './timer-handler.ts'
import { timerMetrics } from './timer-metrics.ts'
import { keepWakeUps, timersAt } from './wake-ups.ts'

/** What a room's timers need. */
export type TimerJobs = {
  room: string
  dataSource: DataSource
  clock: Clock
  /** One handler per kind; timers of other kinds are left alone. */
  handlers: readonly TimerHandler[]
  queues: Queues
  log: Log
  metrics: Metrics
}

/** Not ready when no look has succeeded for this long (platform 4). */
const SILENT_MS = 10_000

/**
 * Runs a room's timers: wakes at their instants by the queue `publication-timers` and by its own look at the rows, and
 * fires what is due in batches. Any number of processes may run it side by side.
 */
export function timerJobs(jobs: TimerJobs): RunningJob {
  const { room, dataSource, clock, queues, log, metrics } = jobs
  const handlers = new Map(jobs.handlers.map((handler) => [handler.kind, handler]))
  const overdueSeconds = () => overdue(dataSource, clock)
  const counted = timerMetrics(metrics, overdueSeconds)
  const scanner = scan({
    dataSource,
    clock,
    handlers,
    log,
    onFired: ({ fired, lateMs }) => {
      for (const [kind, same] of Map.groupBy(fired, (timer) => timer.kind))
        counted.fired.inc({ kind }, same.length)
      for (const late of lateMs) counted.lateness.observe(late / 1000)
    },
  })
  const wakeUps = keepWakeUps({ room, dataSource, clock, queues })
  const worker = queues.work(timersAt(room), {
    process: async () => {
      counted.wokenByQueue.inc()
      scanner.wake()
    },
  })
  return {
    name: 'publication-timers',
    health: async () => ({
      ready: Date.now() - scanner.lastScanAt < SILENT_MS,
      lastScanAt: new Date(scanner.lastScanAt).toISOString(),
      overdueSeconds: await overdueSeconds().catch(() => null),
    }),
    stop: async () => {
      await wakeUps.stop()
      await scanner.stop()
      await worker.stop()
    },
  }
}

/** The age of the oldest due timer, in seconds; 0 when none is due. */
async function overdue(dataSource: DataSource, clock: Clock): Promise<number> {
  const [next, now] = await Promise.all([nextDue(dataSource), clock.now()])
  return next === null ? 0 : Math.max(0, (now.epochMilliseconds - next.epochMilliseconds) / 1000)
}
