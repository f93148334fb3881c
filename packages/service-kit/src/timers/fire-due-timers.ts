import type { DataSource } from 'typeorm'
import type { Clock } from '../clock/clock.ts'
import { type Log, silentLog } from '../log/open-log.ts'
import { drain } from './drain.ts'
import type { DueTimer, TimerHandler } from './timer-handler.ts'

type FireDue = { dataSource: DataSource; clock: Clock; handlers: readonly TimerHandler[]; log?: Log }

/**
 * Fires all timers that are due now, once, and ends: for tests and tools; a room runs `timerJobs`.
 *
 * @returns what fired
 */
export async function fireDueTimers({
  dataSource,
  clock,
  handlers,
  log = silentLog(),
}: FireDue): Promise<DueTimer[]> {
  const all: DueTimer[] = []
  await drain({
    dataSource,
    clock,
    log,
    handlers: new Map(handlers.map((handler) => [handler.kind, handler])),
    stopped: () => false,
    onFired: ({ fired }) => all.push(...fired),
  })
  return all
}
