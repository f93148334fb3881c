import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { type Punctuality, punctuality } from './bare-bullmq.ts'

/**
 * Watches notices close after an instant that has been reached by the house's own clock.
 *
 * What counts is when a closing is visible to others, so it is counted from outside; not more often than the figure
 * needs, since counting ten thousand rows costs the database more than closing some.
 *
 * @param count how many are to close
 * @param due the instant, on this process's clock
 */
export async function watchClosing(on: Connection, count: number, due: number): Promise<Punctuality> {
  const before = await closedCount(on)
  const late: number[] = []
  while (late.length < count) {
    const closed = (await closedCount(on)) - before
    const now = performance.timeOrigin + performance.now() - due
    while (late.length < closed) late.push(now)
    await sleep(150)
  }
  return punctuality(late)
}

async function closedCount(on: Connection): Promise<number> {
  const [rows] = await on.query<RowDataPacket[]>("select count(*) closed from notice where state = 'CLOSED'")
  return Number(rows[0]?.closed)
}
