import { type Clock, fireDueTimers, silentLog } from '@gongshi/service-kit'
import type { DataSource } from 'typeorm'
import type { Neighbours } from '../src/commands/context.ts'
import { timers } from '../src/jobs/timers.ts'

/** Fires what is due by the test's clock, once, as the room's own timer job does. @returns how many fired */
export async function fireDue(dataSource: DataSource, clock: Clock, neighbours: Neighbours): Promise<number> {
  const handlers = timers({ neighbours, dataSource })
  return (await fireDueTimers({ dataSource, clock, handlers, log: silentLog() })).length
}
