import { setTimeout as pause } from 'node:timers/promises'
import { newId, Temporal } from '@gongshi/domain-kit'
import {
  handClock,
  type TestDatabase,
  type TestRedis,
  testDatabase,
  testRedis,
  until,
} from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aNoticeEvent } from '../../test/a-notice-event.ts'
import { aSeal } from '../../test/a-seal.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { silentLog } from '../log/open-log.ts'
import { openMetrics } from '../metrics/open-metrics.ts'
import { announceAll } from '../outbox/announce-all.ts'
import { relayOutbox } from '../outbox/relay-outbox.ts'
import { openQueues, type Queues } from '../queues/open-queues.ts'
import { planTimersForMany } from './plan-timers.ts'
import type { TimerHandler } from './timer-handler.ts'
import { timerJobs } from './timer-jobs.ts'

const midnight = Temporal.Instant.from('2026-03-17T16:00:00Z')
const COUNT = 2000
let db: TestDatabase
let redis: TestRedis
let queues: Queues
const ends: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  db = await testDatabase()
  redis = testRedis()
  queues = openQueues({
    url: redis.url,
    log: silentLog(),
    seal: aSeal('procurement'),
    namespace: redis.namespace,
  })
})
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
  await queues.close()
  await redis.close()
  await db.close()
})

const told = async () => {
  const [row] = await db.dataSource.query('select count(*) as count from outbox_delivery where attempts > 0')
  return Number(row.count)
}

test('two thousand records fall due at once: all are done before the first is told of, then all are told', async () => {
  const dataSource = db.dataSource
  await inTransaction(dataSource, (tx) =>
    planTimersForMany(
      tx,
      Array.from({ length: COUNT }, () => ({
        subject: { id: newId(), version: 1 },
        plan: [{ kind: 'notice.close', dueAt: midnight }],
      })),
    ),
  )
  let fired = 0
  const toldMeanwhile: number[] = []
  const close: TimerHandler = {
    kind: 'notice.close',
    fire: async (tx, due) => {
      // long enough for a relay that does not wait to tell of the batches before
      await pause(400)
      await announceAll(
        tx,
        due.map(({ subjectId }) => aNoticeEvent(subjectId)),
      )
      fired += due.length
    },
  }
  const clock = handClock(midnight)
  const common = { room: 'procurement', dataSource, queues, log: silentLog() }
  const relay = relayOutbox({ ...common, metrics: openMetrics({ service: 'relay' }) })
  ends.push(relay.stop)
  const timers = timerJobs({
    ...common,
    clock,
    handlers: [close],
    metrics: openMetrics({ service: 'timers' }),
  })
  ends.push(timers.stop)
  await until(
    async () => {
      const count = await told()
      if (fired === COUNT) return true
      toldMeanwhile.push(count)
      return false
    },
    { within: 30_000 },
  )
  expect(toldMeanwhile).toEqual(toldMeanwhile.map(() => 0))
  expect(toldMeanwhile.length).toBeGreaterThan(1)
  await until(async () => (await told()) === COUNT, { within: 30_000 })
})
