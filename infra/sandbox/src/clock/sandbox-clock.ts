import { Temporal } from '@gongshi/domain-kit'
import { databaseClock, moveClock } from '@gongshi/service-kit/clock'
import { createConnection } from 'mysql2/promise'

/**
 * Moves the clock of every process of the house, or reads it.
 *
 * @param databaseUrl the sandbox's own database
 * @param to an instant with its offset, `real`, or nothing to read only
 * @returns the time now, after the move
 */
export async function sandboxClock(databaseUrl: string, to?: string): Promise<Temporal.Instant> {
  const instant = to === undefined || to === 'real' ? to : instantOf(to)
  const sandboxDatabase = new URL(databaseUrl).pathname.slice(1)
  const connection = await createConnection(databaseUrl)
  const database = {
    query: async (sql: string, values?: unknown[]) => (await connection.query(sql, values))[0],
  }
  try {
    if (instant) return await moveClock(database, instant, { sandboxDatabase })
    return await databaseClock(database, { sandboxDatabase }).now()
  } finally {
    await connection.end()
  }
}

function instantOf(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text)
  } catch {
    throw new Error(`不是时刻 "${text}" is no instant; write it like 2026-03-18T00:00:01+08:00, or "real"`)
  }
}
