import { Temporal } from '@gongshi/domain-kit'
import type { CanQuery, Clock } from './clock.ts'
import { createClockTable } from './clock-table.ts'

/**
 * The database's clock: its now(3), plus the sandbox offset read in the same statement.
 *
 * Application clocks drift apart; this one is the same for all who compare with it (platform 4).
 *
 * @param sandboxDatabase where the offset lives; left out in a deployment, where no clock can be moved
 */
export function databaseClock(
  dataSource: CanQuery,
  { sandboxDatabase }: { sandboxDatabase?: string } = {},
): Clock {
  const sql = `select ${REAL_US}${sandboxDatabase ? plusOffset(sandboxDatabase) : ''} as us`
  let prepared: Promise<void> | undefined
  /** Outside any transaction, because DDL would commit it. */
  const prepare = async (): Promise<void> => {
    if (!sandboxDatabase) return
    prepared ??= createClockTable(dataSource, sandboxDatabase)
    await prepared.catch((error) => {
      prepared = undefined
      throw error
    })
  }
  return {
    now: async (on = dataSource) => {
      await prepare()
      const [row] = (await on.query(sql)) as { us: number | string }[]
      return Temporal.Instant.fromEpochMilliseconds(Math.floor(Number(row?.us) / 1000))
    },
  }
}

const REAL_US = `timestampdiff(microsecond, '1970-01-01 00:00:00', utc_timestamp(3))`

function plusOffset(sandboxDatabase: string): string {
  return ` + coalesce((select offset_us from \`${sandboxDatabase}\`.clock_offset where id = 1), 0)`
}
