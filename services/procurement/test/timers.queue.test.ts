import { Temporal } from '@gongshi/domain-kit'
import { openMetrics, openQueues, type RunningJob, silentLog, timerJobs } from '@gongshi/service-kit'
import { aSeal } from '@gongshi/service-kit/test'
import { type TestRedis, testRedis, until } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { timers } from '../src/jobs/timers.ts'
import { openManyNotices } from './open-many-notices.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

const COUNT = 1_200
const midnight = Temporal.Instant.from('2026-03-17T16:00:00Z')
let room: TestRoom
let redis: TestRedis
const workers: { job: RunningJob; close: () => Promise<void> }[] = []

beforeAll(async () => {
  room = await openTestRoom('2026-03-10T00:00:00Z')
  redis = testRedis()
})
afterAll(async () => {
  for (const { job, close } of workers) await job.stop().then(close)
  await redis.close()
  await room.close()
})

function startWorker(): void {
  const log = silentLog()
  const queues = openQueues({ url: redis.url, namespace: redis.namespace, log, seal: aSeal('procurement') })
  const metrics = openMetrics({ service: 'procurement' })
  const job = timerJobs({
    room: 'procurement',
    handlers: timers(room),
    dataSource: room.dataSource,
    clock: room.clock,
    queues,
    log,
    metrics,
  })
  workers.push({ job, close: () => queues.close() })
}

const count = async (sql: string): Promise<number> => Number((await room.dataSource.query(sql))[0].count)

test('notices that end at one midnight close then, none early, each once, whoever of two workers takes it', async () => {
  await openManyNotices(room.dataSource, { count: COUNT, closesAt: midnight })
  startWorker()
  startWorker()
  room.clock.set(midnight.subtract({ milliseconds: 1 }))
  await until(
    async () =>
      (await count(
        `select count(*) as count from timer where kind = 'notice.remind' and state = 'FIRED'`,
      )) === COUNT,
    { within: 30_000 },
  )
  expect(await count(`select count(*) as count from notice where state <> 'OPEN'`)).toBe(0)
  expect(await count(`select count(*) as count from outbox where name = 'notice.closing-soon.v1'`)).toBe(
    COUNT,
  )
  room.clock.set(midnight)
  await until(
    async () => (await count(`select count(*) as count from notice where state = 'CLOSED'`)) === COUNT,
    { within: 30_000 },
  )
  await redis.empty()
  expect(await count(`select count(*) as count from outbox where name = 'notice.closed.v1'`)).toBe(COUNT)
  expect(
    await count(`select count(distinct aggregate_id) as count from outbox where name = 'notice.closed.v1'`),
  ).toBe(COUNT)
  expect(await count(`select count(*) as count from project where state = 'NOTICE_CLOSED'`)).toBe(COUNT)
  expect(await count(`select count(*) as count from timer where state = 'ARMED'`)).toBe(0)
}, 90_000)
