import { newId, Temporal } from '@gongshi/domain-kit'
import { type TestDatabase, type TestRedis, testDatabase, testRedis, until } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { EFFECT_TABLE } from '../../test/listeners-that-note.ts'
import { type RunningProgram, runProgram } from '../../test/programs/run-program.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { planTimersForMany } from './plan-timers.ts'

let db: TestDatabase
let redis: TestRedis
const running: RunningProgram[] = []

beforeAll(async () => {
  db = await testDatabase()
  await db.dataSource.query(EFFECT_TABLE)
  redis = testRedis()
})
afterAll(async () => {
  for (const program of running) program.process.kill('SIGKILL')
  await Promise.all(running.map(({ ended }) => ended))
  await redis.close()
  await db.close()
})

function aWorker(): RunningProgram {
  const program = runProgram('a-timer-worker', {
    DATABASE_URL: db.url,
    REDIS_URL: redis.url,
    QUEUE_NAMESPACE: redis.namespace,
  })
  running.push(program)
  return program
}

test('workers killed with SIGKILL in the middle of a batch: every timer fires exactly once', async () => {
  const count = 3000
  const dueAt = Temporal.Now.instant()
  await inTransaction(db.dataSource, (tx) =>
    planTimersForMany(
      tx,
      Array.from({ length: count }, () => ({
        subject: { id: newId(), version: 1 },
        plan: [{ kind: 'notice.close', dueAt }],
      })),
    ),
  )
  for (let kills = 0; kills < 2; kills += 1) {
    const victim = aWorker()
    await until(() => victim.output().split('middle').length > 2, { within: 20_000 })
    victim.process.kill('SIGKILL')
    expect(await victim.ended).toBe('SIGKILL')
  }
  aWorker()
  const armed = async () => {
    const [row] = await db.dataSource.query(`select count(*) as armed from timer where state = 'ARMED'`)
    return Number(row.armed)
  }
  await until(async () => (await armed()) === 0, { within: 20_000, every: 100 })
  const [{ effects, timers }] = await db.dataSource.query(
    'select count(*) as effects, count(distinct event_id) as timers from effect',
  )
  expect({ effects: Number(effects), timers: Number(timers) }).toEqual({ effects: count, timers: count })
})
