import { newId } from '@gongshi/domain-kit'
import {
  breakableLine,
  type TestDatabase,
  type TestRedis,
  testDatabase,
  testMysqlUrl,
  testRedis,
  until,
} from '@gongshi/testkit'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aNoticeEvent } from '../../test/a-notice-event.ts'
import { EFFECT_TABLE, listenersThatNote } from '../../test/listeners-that-note.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { openDatabase } from '../database/open-database.ts'
import { silentLog } from '../log/open-log.ts'
import { openMetrics } from '../metrics/open-metrics.ts'
import { announceAll } from '../outbox/announce-all.ts'
import { newsAt } from '../outbox/news-queue.ts'
import { relayOutbox } from '../outbox/relay-outbox.ts'
import { openQueues } from '../queues/open-queues.ts'
import { hearNews } from './hear-news.ts'

const log = silentLog()
let producer: TestDatabase
let consumer: TestDatabase
let redis: TestRedis
let ends: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  producer = await testDatabase({ name: 'procurement' })
  consumer = await testDatabase({ name: 'catalogue' })
  await consumer.dataSource.query(EFFECT_TABLE)
  redis = testRedis()
})
afterEach(async () => {
  for (const end of ends.toReversed()) await end()
  ends = []
  await redis.close()
  await producer.close()
  await consumer.close()
})

function queuesOver(url: string) {
  const queues = openQueues({ url, log, namespace: redis.namespace })
  ends.push(queues.close)
  return queues
}

function aRelay({ url = redis.url, dataSource = producer.dataSource } = {}) {
  const metrics = openMetrics({ service: 'procurement' })
  const relay = relayOutbox({ room: 'procurement', dataSource, queues: queuesOver(url), log, metrics })
  ends.push(relay.stop)
}

function aListener({ url = redis.url, dataSource = consumer.dataSource } = {}) {
  const metrics = openMetrics({ service: 'catalogue' })
  const listeners = listenersThatNote('catalogue')
  const hearing = hearNews({
    room: 'catalogue',
    listeners,
    dataSource,
    queues: queuesOver(url),
    log,
    metrics,
  })
  ends.push(hearing.stop)
}

const announce = (count: number, versions = 1) =>
  inTransaction(
    producer.dataSource,
    (tx) => {
      const ids = Array.from({ length: count }, newId)
      const all = Array.from({ length: versions }, (_none, at) => ids.map((id) => aNoticeEvent(id, at + 1)))
      return announceAll(tx, all.flat())
    },
    { unhurried: true },
  )

/** Nobody waits ten seconds here for what was not acknowledged. */
const impatiently = () =>
  producer.dataSource.query('update outbox_delivery set due_at = utc_timestamp(3) where settled = 0')

const countOf = async (db: TestDatabase, sql: string) => Number((await db.dataSource.query(sql))[0].n)
const effects = () => countOf(consumer, 'select count(*) as n from effect')
const unsettled = () => countOf(producer, 'select count(*) as n from outbox_delivery where settled = 0')
const inDisorder = () =>
  countOf(
    consumer,
    `select count(*) as n from effect e join effect l on l.aggregate_id = e.aggregate_id and l.seq > e.seq and l.version <= e.version`,
  )

const allHeard = (count: number) =>
  until(async () => (await effects()) >= count && (await unsettled()) === 0, { within: 20_000, every: 100 })

describe('news between rooms (R-19)', () => {
  test('2,000 events reach their listener once, are acknowledged, and Redis keeps nothing of them', async () => {
    aRelay()
    aListener()
    await announce(2000)
    await allHeard(2000)
    expect(await effects()).toBe(2000)
    const queues = queuesOver(redis.url)
    await until(() => queues.isUp)
    expect(
      await queues.use(newsAt('catalogue'), (queue) => queue.getJobCountByTypes('completed', 'failed')),
    ).toBe(0)
  })

  test('three deliveries of the same events to two workers are one effect each, in the order of the versions', async () => {
    await announce(100, 5)
    for (let relays = 0; relays < 3; relays += 1) {
      aRelay()
      await until(
        async () => (await countOf(producer, 'select min(attempts) as n from outbox_delivery')) > relays,
      )
      await impatiently()
    }
    aListener()
    aListener()
    await allHeard(500)
    expect(await effects()).toBe(500)
    expect(await inDisorder()).toBe(0)
  })

  test('events that an emptied Redis took along are published again: none lost, none doubled', async () => {
    aRelay()
    await announce(500, 2)
    await until(async () => (await countOf(producer, 'select min(attempts) as n from outbox_delivery')) > 0)
    expect(await redis.empty()).toBeGreaterThan(0)
    aListener()
    await impatiently()
    await until(async () => (await effects()) > 100)
    await redis.empty()
    await impatiently()
    await allHeard(1000)
    expect(await effects()).toBe(1000)
    expect(await inDisorder()).toBe(0)
  })

  test('while Redis is away nothing fails and nothing is lost', async () => {
    const line = await breakableLine(redis.url)
    ends.push(line.close)
    aRelay({ url: line.url })
    aListener({ url: line.url })
    await announce(100)
    await until(async () => (await effects()) > 0)
    line.cut()
    await announce(400)
    await new Promise((resolve) => setTimeout(resolve, 500))
    line.mend()
    await until(async () => (await effects()) >= 500, { within: 15_000, every: 100 })
    await impatiently()
    await allHeard(500)
    expect(await effects()).toBe(500)
  })

  test("while the listener's MariaDB is away its events wait", async () => {
    const line = await breakableLine(testMysqlUrl())
    ends.push(line.close)
    const dataSource = await openDatabase({ url: `${line.url.replace(/\/$/, '')}/${consumer.schema}` })
    ends.push(() => dataSource.destroy())
    aRelay()
    aListener({ dataSource })
    await announce(100)
    await until(async () => (await effects()) === 100)
    line.cut()
    await announce(100)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await effects()).toBe(100)
    line.mend()
    await until(async () => (await effects()) === 200, { within: 15_000 })
  })
})
