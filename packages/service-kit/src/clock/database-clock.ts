import { Temporal } from '@gongshi/domain-kit'
import type { CanQuery, Clock } from './clock.ts'
import { createClockTable } from './clock-table.ts'

/**
 * The database's clock: its now(3), plus the sandbox offset read in the same statement.
 *
 * Application clocks drift apart; this one is the same for all who compare with it (platform 4).
 *
 * Every reading is compared with the process's own clock all the same: not to take the time from it, but to know when the
 * database's cannot be believed (`isInDoubt`). The sandbox's offset is no difference.
 *
 * @param sandboxDatabase where the offset lives; left out in a deployment, where no clock can be moved
 * @param processMs the process's own clock
 */
export function databaseClock(
  dataSource: CanQuery,
  { sandboxDatabase, processMs = Date.now }: { sandboxDatabase?: string; processMs?: () => number } = {},
): Clock {
  const sql = `select ${REAL_US} as us, ${sandboxDatabase ? offsetOf(sandboxDatabase) : '0'} as offset_us`
  let skewMs = 0
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
      const asked = processMs()
      const [row] = (await on.query(sql)) as { us: number | string; offset_us: number | string }[]
      const us = Number(row?.us)
      skewMs = outside(us / 1000, asked, processMs())
      return Temporal.Instant.fromEpochMilliseconds(Math.floor((us + Number(row?.offset_us)) / 1000))
    },
    skewMs: () => skewMs,
  }
}

/** How far a moment lies outside the time in which it was asked for: a slow answer is no wrong clock. */
const outside = (ms: number, asked: number, answered: number): number =>
  Math.max(0, asked - ms, ms - answered)

const REAL_US = `timestampdiff(microsecond, '1970-01-01 00:00:00', utc_timestamp(3))`

function offsetOf(sandboxDatabase: string): string {
  return `coalesce((select offset_us from \`${sandboxDatabase}\`.clock_offset where id = 1), 0)`
}
