import { Temporal } from '@gongshi/domain-kit'
import { databaseClock, moveClock, openDatabase } from '@gongshi/service-kit'

/**
 * Moves the clock of every process of the house, or reads it.
 *
 * @param databaseUrl the sandbox's own database
 * @param to an instant with its offset, `real`, or nothing to read only
 * @returns the time now, after the move
 */
export async function sandboxClock(databaseUrl: string, to?: string): Promise<Temporal.Instant> {
  const dataSource = await openDatabase({ url: databaseUrl, entities: [], migrations: [], poolSize: 1 })
  const sandboxDatabase = new URL(databaseUrl).pathname.slice(1)
  try {
    if (to) return await moveClock(dataSource, to === 'real' ? 'real' : instantOf(to))
    return await databaseClock(dataSource, { sandboxDatabase }).now()
  } finally {
    await dataSource.destroy()
  }
}

function instantOf(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text)
  } catch {
    throw new Error(`不是时刻 "${text}" is no instant; write it like 2026-03-18T00:00:01+08:00, or "real"`)
  }
}
