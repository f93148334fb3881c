import { newId } from '@gongshi/domain-kit'
import { type TestDatabase, type TestRedis, testDatabase, testRedis, until } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aNoticeEvent } from '../../test/a-notice-event.ts'
import { EFFECT_TABLE } from '../../test/listeners-that-note.ts'
import { type RunningProgram, runProgram } from '../../test/programs/run-program.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { announceAll } from '../outbox/announce-all.ts'

let producer: TestDatabase
let consumer: TestDatabase
let redis: TestRedis
const running: RunningProgram[] = []

beforeAll(async () => {
  producer = await testDatabase({ name: 'procurement' })
  consumer = await testDatabase({ name: 'catalogue' })
  await consumer.dataSource.query(EFFECT_TABLE)
  redis = testRedis()
})
afterAll(async () => {
  for (const program of running) program.process.kill('SIGKILL')
  await Promise.all(running.map(({ ended }) => ended))
  await redis.close()
  await producer.close()
  await consumer.close()
})

function aParty(): RunningProgram {
  const program = runProgram('a-news-party', {
    PRODUCER_URL: producer.url,
    CONSUMER_URL: consumer.url,
    REDIS_URL: redis.url,
    QUEUE_NAMESPACE: redis.namespace,
  })
  running.push(program)
  return program
}

test('relay and listener killed with SIGKILL, Redis emptied: every event has its effect once and in order (R-19)', async () => {
  const ids = Array.from({ length: 1000 }, newId)
  for (const version of [1, 2, 3]) {
    const news = ids.map((id) => aNoticeEvent(id, version))
    await inTransaction(producer.dataSource, (tx) => announceAll(tx, news), { unhurried: true })
  }
  for (let kills = 0; kills < 2; kills += 1) {
    const victim = aParty()
    await until(() => victim.output().includes('middle'), { within: 20_000 })
    victim.process.kill('SIGKILL')
    await victim.ended
    await redis.empty()
    await producer.dataSource.query('update outbox_delivery set due_at = utc_timestamp(3) where settled = 0')
  }
  aParty()
  const unsettled = async () => {
    const [row] = await producer.dataSource.query(
      'select count(*) as n from outbox_delivery where settled = 0',
    )
    return Number(row.n)
  }
  await until(async () => (await unsettled()) === 0, { within: 45_000, every: 200 })
  const [row] = await consumer.dataSource.query(
    'select count(*) as effects, count(distinct event_id) as events from effect',
  )
  expect({ effects: Number(row.effects), events: Number(row.events) }).toEqual({
    effects: 3000,
    events: 3000,
  })
  const disorder = await consumer.dataSource.query(
    'select 1 from effect e join effect l on l.aggregate_id = e.aggregate_id and l.seq > e.seq and l.version <= e.version',
  )
  expect(disorder).toEqual([])
})
