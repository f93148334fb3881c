import type { Instant } from '@gongshi/domain-kit'
import type { CanQuery } from './clock.ts'
import { createClockTable } from './clock-table.ts'
import { databaseClock } from './database-clock.ts'

type Where = { sandboxDatabase?: string }

/**
 * Moves the house's clock; it runs on from there. The sandbox's tool: a deployment has no such table.
 *
 * @param to the new time, or 'real' to take the offset away
 * @returns what the house's clock says now
 */
export async function moveClock(
  dataSource: CanQuery,
  to: Instant | 'real',
  { sandboxDatabase = 'gongshi_sandbox' }: Where = {},
): Promise<Instant> {
  await createClockTable(dataSource, sandboxDatabase)
  const offset =
    to === 'real' ? '0' : `? - timestampdiff(microsecond, '1970-01-01 00:00:00', utc_timestamp(3))`
  await dataSource.query(
    `insert into \`${sandboxDatabase}\`.clock_offset (id, offset_us) values (1, ${offset})
     on duplicate key update offset_us = values(offset_us)`,
    to === 'real' ? [] : [to.epochMilliseconds * 1000],
  )
  return databaseClock(dataSource, { sandboxDatabase }).now()
}
