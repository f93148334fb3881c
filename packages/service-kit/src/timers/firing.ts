import type { DataSource } from 'typeorm'
import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/open-log.ts'
import type { TimerHandler } from './timer-handler.ts'

/** What firing needs. */
export type Firing = {
  dataSource: DataSource
  clock: Clock
  handlers: ReadonlyMap<string, TimerHandler>
  log: Log
}
