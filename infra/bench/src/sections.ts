import { setTimeout as sleep } from 'node:timers/promises'
import { type HouseUnderTest, until } from '@gongshi/sandbox/test'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { bareBullmq, type Punctuality } from './bare-bullmq.ts'
import { type BoardFigure, board } from './board.ts'
import { watchClosing } from './closing.ts'
import { manyNotices } from './many-notices.ts'
import { template } from './template.ts'

export const CLOSING = 10_000
const LEAD_MS = 5000
/** The working day before, every notice said that it ends soon; that is over when they close. */
const REMINDING_MS = 60_000

/** Closing many notices at one midnight, and a bare BullMQ worker with as many jobs, in the same run. */
export async function closingSection(
  house: HouseUnderTest,
  on: Connection,
): Promise<{ ours: Punctuality; bare: Punctuality }> {
  const made = await template(house, '2026-03-02T09:30:00+08:00')
  const closesAt = 't.closes_at'
  await manyNotices(on, { template: made, from: 1, count: CLOSING - 1, closesAt, timers: true })
  await on.query('analyze table notice, project, timer')
  await house.clock('2026-03-17T22:00:00+08:00')
  await until(
    () => unsettled(on),
    (count) => count === 0,
    REMINDING_MS,
  )
  const midnight = Date.parse('2026-03-17T16:00:00Z')
  await house.clock(new Date(midnight - LEAD_MS).toISOString())
  const due = Date.now() + LEAD_MS
  await sleep(LEAD_MS / 2)
  const ours = await watchClosing(on, CLOSING, due)
  return { ours, bare: await bareBullmq(house.redisUrl, CLOSING) }
}

/** Due timers that did not fire, and news nobody has heard. */
async function unsettled(on: Connection): Promise<number> {
  const [rows] = await on.query<RowDataPacket[]>(
    `select (select count(*) from timer where state = 'ARMED' and kind = 'notice.remind')
          + (select count(*) from outbox_delivery where settled = 0) as count`,
  )
  return Number(rows[0]?.count)
}

/** The board with more and more notices; none of them closes while it is read. */
export async function boardSection(
  house: HouseUnderTest,
  on: Connection,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<BoardFigure[]> {
  const made = await template(house, '2026-05-06T09:30:00+08:00')
  const figures: BoardFigure[] = []
  let there = 1
  for (const size of sizes) {
    say(`board: growing to ${size} notices`)
    const closesAt = 'date_add(t.closes_at, interval n second)'
    await manyNotices(on, {
      template: made,
      from: 1_000_000 + there,
      count: size - there,
      closesAt,
      timers: false,
    })
    there = size
    await on.query('analyze table notice, project')
    figures.push(...(await board(house, size)))
  }
  return figures
}
