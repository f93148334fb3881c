import { Temporal } from '@gongshi/domain-kit'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction } from '../database/in-transaction.ts'
import { databaseClock } from './database-clock.ts'
import { isInDoubt } from './in-doubt.ts'
import { moveClock } from './move-clock.ts'

let db: TestDatabase
let sandbox: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  sandbox = await testDatabase({ name: 'sandbox' })
})
afterAll(async () => {
  await db.close()
  await sandbox.close()
})

const apartMs = (one: Temporal.Instant, other: Temporal.Instant) =>
  Math.abs(one.epochMilliseconds - other.epochMilliseconds)
const moved = Temporal.Instant.from('2026-03-18T00:00:01+08:00')

describe("the house's clock", () => {
  test("is the database's now(3), in whole milliseconds", async () => {
    const now = await databaseClock(db.dataSource).now()
    expect(apartMs(now, Temporal.Now.instant())).toBeLessThan(2000)
    expect(now.epochNanoseconds % 1_000_000n).toBe(0n)
  })

  test('can be moved in a sandbox, runs on from there, and can be put back', async () => {
    const sandboxDatabase = sandbox.schema
    const clock = databaseClock(db.dataSource, { sandboxDatabase })
    expect(apartMs(await clock.now(), Temporal.Now.instant())).toBeLessThan(2000)
    expect(apartMs(await moveClock(db.dataSource, moved, { sandboxDatabase }), moved)).toBeLessThan(2000)
    const first = await clock.now()
    const inside = await inTransaction(db.dataSource, (tx) => clock.now(tx))
    expect(apartMs(inside, moved)).toBeLessThan(2000)
    expect(Temporal.Instant.compare(first, inside)).toBeLessThanOrEqual(0)
    await moveClock(db.dataSource, 'real', { sandboxDatabase })
    expect(apartMs(await clock.now(), Temporal.Now.instant())).toBeLessThan(2000)
  })

  test('cannot be moved in a deployment: it does not look', async () => {
    await moveClock(db.dataSource, moved, { sandboxDatabase: sandbox.schema })
    expect(apartMs(await databaseClock(db.dataSource).now(), Temporal.Now.instant())).toBeLessThan(2000)
  })
})

describe('a time that cannot be believed', () => {
  const readBy = async (processMs: () => number, sandboxDatabase?: string) => {
    const clock = databaseClock(db.dataSource, { processMs, sandboxDatabase })
    await clock.now()
    return isInDoubt(clock)
  }

  test('database and process more than five seconds apart, either way; two seconds are no doubt', async () => {
    expect(await readBy(() => Date.now())).toBe(false)
    for (const ms of [-2_000, 2_000]) expect(await readBy(() => Date.now() + ms)).toBe(false)
    for (const ms of [-8_000, 8_000, 3_600_000]) expect(await readBy(() => Date.now() + ms)).toBe(true)
  })

  test('a slow answer is no difference, nor is the sandbox moved', async () => {
    let asked = Date.now() - 60_000
    const slow = () => {
      const at = asked
      asked += 120_000
      return at
    }
    expect(await readBy(slow)).toBe(false)
    await moveClock(db.dataSource, moved, { sandboxDatabase: sandbox.schema })
    expect(await readBy(() => Date.now(), sandbox.schema)).toBe(false)
  })
})
