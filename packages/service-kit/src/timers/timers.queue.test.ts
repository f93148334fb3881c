import { newId, Temporal } from '@gongshi/domain-kit'
import {
  type BreakableLine,
  breakableLine,
  type HandClock,
  handClock,
  type TestDatabase,
  type TestRedis,
  testDatabase,
  testMysqlUrl,
  testRedis,
  until,
} from '@gongshi/testkit'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aSeal } from '../../test/a-seal.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { openDatabase } from '../database/open-database.ts'
import type { RunningJob } from '../jobs/running-job.ts'
import { silentLog } from '../log/open-log.ts'
import { openMetrics } from '../metrics/open-metrics.ts'
import { openQueues, type Queues } from '../queues/open-queues.ts'
import { planTimersForMany } from './plan-timers.ts'
import type { TimerHandler } from './timer-handler.ts'
import { timerJobs } from './timer-jobs.ts'
import { timersAt } from './wake-ups.ts'

const midnight = Temporal.Instant.from('2026-03-17T16:00:00Z')
let db: TestDatabase
let redis: TestRedis
let clock: HandClock
let ends: (() => Promise<unknown>)[] = []
let effects: string[] = []

const close: TimerHandler = {
  kind: 'notice.close',
  fire: async (_tx, due) => {
    effects.push(...due.map((timer) => timer.subjectId))
  },
}

/** A room's timers, as one process would run them. */
function aWorker({ dataSource = db.dataSource, redisUrl = redis.url } = {}) {
  const log = silentLog()
  const queues = openQueues({ url: redisUrl, log, seal: aSeal('procurement'), namespace: redis.namespace })
  const metrics = openMetrics({ service: 'test' })
  const job = timerJobs({ room: 'procurement', dataSource, clock, handlers: [close], queues, log, metrics })
  ends.push(async () => {
    await job.stop()
    await queues.close()
  })
  return { job, queues, metrics }
}

const arm = (count: number, dueAt = midnight) =>
  inTransaction(db.dataSource, (tx) =>
    planTimersForMany(
      tx,
      Array.from({ length: count }, () => ({
        subject: { id: newId(), version: 1 },
        plan: [{ kind: 'notice.close', dueAt }],
      })),
    ),
  )

/** Each has looked at the rows twice more: the second time it began after this call. */
async function haveLooked(jobs: readonly RunningJob[]): Promise<void> {
  for (const job of jobs)
    for (const _look of [1, 2]) {
      const { lastScanAt } = await job.health()
      await until(async () => (await job.health()).lastScanAt !== lastScanAt)
    }
}

const delayed = (queues: Queues) => queues.use(timersAt('procurement'), (queue) => queue.getDelayed())

beforeEach(async () => {
  db = await testDatabase()
  redis = testRedis()
  clock = handClock(midnight.subtract({ hours: 24 * 15 }))
  effects = []
})
afterEach(async () => {
  for (const end of ends.toReversed()) await end()
  ends = []
  await redis.close()
  await db.close()
})

describe('wake-up jobs on the queue publication-timers (platform 4)', () => {
  test('a thousand timers of one instant are one delayed job', async () => {
    await arm(1000)
    await arm(1, midnight.add({ hours: 24 }))
    const { queues } = aWorker()
    await until(async () => (await delayed(queues)).length === 2)
    const [first] = await delayed(queues)
    expect(first?.data).toEqual({ dueAt: '2026-03-17T16:00:00Z' })
    expect(first?.delay).toBe(15 * 86_400_000)
  })

  test('an emptied Redis gets its jobs back, and delays nothing', async () => {
    await arm(50)
    const { queues } = aWorker()
    await until(async () => (await delayed(queues)).length === 1)
    expect(await redis.empty()).toBeGreaterThan(0)
    await until(async () => (await delayed(queues)).length === 1)
    await redis.empty()
    clock.set(midnight)
    await until(() => effects.length === 50, { within: 3000 })
    expect(new Set(effects).size).toBe(50)
  })

  test('when the clock is moved, the delays are counted anew', async () => {
    await arm(1)
    const { queues } = aWorker()
    await until(async () => (await delayed(queues)).length === 1)
    clock.set(midnight.subtract({ hours: 1 }))
    await until(async () => (await delayed(queues))[0]?.delay === 3_600_000)
  })

  test('a wake-up job wakes its worker', async () => {
    const { queues, metrics } = aWorker()
    await until(() => queues.isUp)
    await queues.use(timersAt('procurement'), (queue) => queue.add('wake-up', {}))
    await until(async () =>
      (await metrics.metrics()).includes('gongshi_timers_woken_total{service="test"} 1'),
    )
  })
})

describe('without Redis', () => {
  test('a Redis that was never there delays nothing, and the job is ready', async () => {
    await arm(600)
    const { job } = aWorker({ redisUrl: 'redis://127.0.0.1:1' })
    clock.set(midnight)
    await until(() => effects.length === 600, { within: 3000 })
    expect(await job.health()).toMatchObject({ ready: true, overdueSeconds: 0 })
  })

  test('a Redis that goes away and comes back finds its wake-up jobs again', async () => {
    const line = await breakableLine(redis.url)
    ends.push(line.close)
    await arm(10)
    const { queues } = aWorker({ redisUrl: line.url })
    await until(async () => (await delayed(queues)).length === 1)
    line.cut()
    await until(() => !queues.isUp)
    await redis.empty()
    await arm(10, midnight.add({ hours: 24 }))
    clock.set(midnight)
    await until(() => effects.length === 10, { within: 3000 })
    line.mend()
    await until(async () => (await delayed(queues)).length === 1)
  })

  test('a frozen Redis delays nothing', async () => {
    const line = await breakableLine(redis.url)
    ends.push(line.close)
    await arm(10)
    const { queues } = aWorker({ redisUrl: line.url })
    await until(() => queues.isUp)
    line.freeze()
    clock.set(midnight)
    await until(() => effects.length === 10, { within: 3000 })
  })
})

describe('when MariaDB goes away', () => {
  let line: BreakableLine
  beforeEach(async () => {
    line = await breakableLine(testMysqlUrl())
    ends.push(line.close)
  })

  test('timers go on by themselves when it is back, each once', async () => {
    await arm(1200)
    const dataSource = await openDatabase({ url: `${line.url.replace(/\/$/, '')}/${db.schema}` })
    ends.push(() => dataSource.destroy())
    const { job } = aWorker({ dataSource })
    line.cut()
    clock.set(midnight)
    await until(() => line.refused() > 1)
    expect(effects).toEqual([])
    line.mend()
    await until(async () => {
      const [{ armed }] = await db.dataSource.query(
        `select count(*) as armed from timer where state = 'ARMED'`,
      )
      return Number(armed) === 0
    })
    expect(await job.health()).toMatchObject({ ready: true })
    expect(new Set(effects).size).toBe(1200)
  })
})

describe('two workers', () => {
  test('fire 2,000 timers of one instant once each, and none early', async () => {
    await arm(2000)
    const jobs = [aWorker().job, aWorker().job]
    clock.set(midnight.subtract({ milliseconds: 1 }))
    await haveLooked(jobs)
    expect(effects).toEqual([])
    clock.set(midnight)
    await until(() => effects.length >= 2000)
    expect(effects).toHaveLength(2000)
    expect(new Set(effects).size).toBe(2000)
  })
})
