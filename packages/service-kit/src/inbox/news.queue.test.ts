import { execFileSync } from 'node:child_process'
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
import { Redis } from 'ioredis'
import { aNoticeEvent } from '../../test/a-notice-event.ts'
import { aSeal } from '../../test/a-seal.ts'
import { EFFECT_TABLE, listenersThatNote } from '../../test/listeners-that-note.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { openDatabase } from '../database/open-database.ts'
import { silentLog } from '../log/open-log.ts'
import { openMetrics } from '../metrics/open-metrics.ts'
import { announceAll } from '../outbox/announce-all.ts'
import { acksAt, newsAt } from '../outbox/news-queue.ts'
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

function queuesOver(url: string, room = 'procurement') {
  const queues = openQueues({ url, log, seal: aSeal(room), namespace: redis.namespace })
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
    queues: queuesOver(url, 'catalogue'),
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
    // relay and listener have both been turned away
    await until(() => line.refused() > 3)
    line.mend()
    await until(async () => (await effects()) >= 500, { within: 15_000, every: 100 })
    await impatiently()
    await allHeard(500)
    expect(await effects()).toBe(500)
  })

  describe('news is believed only when the room that owns it has sealed it (attack 10)', () => {
    const parcel = (version = 1) => {
      const { occurredAt, ...event } = aNoticeEvent(newId(), version)
      return { events: [{ ...event, eventId: newId(), occurredAt: String(occurredAt) }] }
    }
    const put = async (data: unknown) => {
      const queues = queuesOver(redis.url, 'compliance')
      await until(() => queues.isUp)
      await queues.use(newsAt('catalogue'), (queue) => queue.add('news', data))
    }

    test('forged jobs have no effect, and what the producer says is heard after them', async () => {
      const forged = [
        { from: 'procurement', ...parcel() },
        { ...aSeal('procurement').seal('organizations', parcel()) },
        { ...aSeal('compliance').seal('catalogue', parcel()), from: 'procurement' },
        aSeal('compliance').seal('catalogue', parcel()),
        aSeal('procurement').seal('catalogue', { events: 'poison' }),
        'poison',
      ]
      for (const data of forged) await put(data)
      aListener()
      aRelay()
      await announce(1)
      await allHeard(1)
      expect(await effects()).toBe(1)
      const waiting = queuesOver(redis.url)
      await until(async () => (await waiting.use(newsAt('catalogue'), (queue) => queue.count())) === 0)
      expect(await effects()).toBe(1)
      await put(aSeal('procurement').seal('catalogue', parcel()))
      await until(async () => (await effects()) === 2)
    })

    test('a forged acknowledgement suppresses nothing', async () => {
      await announce(1)
      const [{ event_id: eventId }] = await producer.dataSource.query('select event_id from outbox_delivery')
      const queues = queuesOver(redis.url, 'compliance')
      await until(() => queues.isUp)
      const ack = (data: unknown) => queues.use(acksAt('procurement'), (queue) => queue.add('ack', data))
      await ack({ listener: 'catalogue', eventIds: [eventId] })
      await ack(aSeal('compliance').seal('procurement', { eventIds: [eventId] }))
      aRelay()
      await until(async () => (await queues.use(acksAt('procurement'), (queue) => queue.count())) === 0)
      expect(await unsettled()).toBe(1)
      aListener()
      await allHeard(1)
    })
  })

  describe('each room has an account of its own in Redis (infra/deploy/redis-accounts.sh)', () => {
    const accounts = () =>
      execFileSync('sh', ['infra/deploy/redis-accounts.sh'], {
        encoding: 'utf8',
        env: Object.fromEntries(
          ['ORGANIZATIONS', 'CATALOGUE', 'PROCUREMENT', 'COMPLIANCE', 'GATEWAY', 'PORTAL', 'HEALTH'].map(
            (name) => [`${name}_REDIS_PASSWORD`, `secret-${name.toLowerCase()}`],
          ),
        ),
      })
        .trim()
        .split('\n')
        .map((line) => line.split(' '))
    const named = (name: string) => `${redis.namespace}-${name}`
    const as = (name: string) => {
      const url = new URL(redis.url)
      url.username = named(name)
      url.password = `secret-${name}`
      return url.href
    }

    test('news is told and heard, and no account reaches what is not its own', async () => {
      const names: string[] = []
      for (const [, name = '', ...rules] of accounts().filter(([, name]) => name !== 'default')) {
        const own = rules.map((rule) => rule.replace('{', `{${redis.namespace}-`))
        await redis.redis.call('acl', 'setuser', named(name), ...own)
        names.push(named(name))
      }
      ends.push(() => redis.redis.call('acl', 'deluser', ...names))
      aRelay({ url: as('procurement') })
      aListener({ url: as('catalogue') })
      await announce(100)
      await allHeard(100)

      const denied = async (name: string, ...command: [string, ...string[]]) => {
        const client = new Redis(as(name), { maxRetriesPerRequest: 1, enableReadyCheck: false })
        const answer = await client.call(...command).catch((error: Error) => error.message)
        client.disconnect()
        return answer
      }
      const key = (room: string, rest: string) => `{${redis.namespace}-${room}}:${rest}`
      expect(await denied('procurement', 'set', key('procurement', 'x'), '1')).toBe('OK')
      for (const [name, ...command] of [
        ['procurement', 'get', key('catalogue', 'publication-timers:wait')],
        ['gateway', 'lpush', key('catalogue', 'news:wait'), 'forged'],
        ['portal', 'get', key('procurement', 'x')],
        ['catalogue', 'flushall'],
        ['compliance', 'acl', 'list'],
        ['health', 'get', key('procurement', 'x')],
      ] as [string, string, ...string[]][])
        expect([name, await denied(name, ...command)]).toEqual([
          name,
          expect.stringMatching(/NOPERM|permission/),
        ])
      expect(await denied('health', 'ping')).toBe('PONG')
    })
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
    await until(() => line.refused() > 0)
    expect(await effects()).toBe(100)
    line.mend()
    await until(async () => (await effects()) === 200, { within: 15_000 })
  })
})
