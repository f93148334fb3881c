import { join } from 'node:path'
import { type RunningProgram, runProgramAt } from '@gongshi/service-kit/test'
import { type TestRedis, testRedis, until } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fakeUscc } from '../../../infra/sandbox/src/city/fake-uscc.ts'
import { imports } from '../src/load/imports.ts'
import { agencies, divisions } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

const COUNT = 400
let room: TestRoom
let redis: TestRedis
const workers: RunningProgram[] = []
beforeAll(async () => {
  room = await openTestRoom()
  redis = testRedis()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
})
afterAll(async () => {
  for (const { process } of workers) process.kill('SIGKILL')
  await redis.close()
  await room.close()
})

const rows = Array.from(
  { length: COUNT },
  (_, at) => `${fakeUscc('51440400', 1000 + at)},珠海市第${at}协会,社会团体,正常,440400`,
)
const numberOf = async (sql: string): Promise<number> => {
  const [row]: { many: unknown }[] = await room.dataSource.query(`select count(*) as many ${sql}`)
  return Number(row?.many)
}

test('kill -9 in the middle of a run, and in the middle of a check: no row is lost, none is kept twice', async () => {
  const desk = await aDesk(room)
  const start = () => {
    const env = {
      DATABASE_URL: room.url,
      REDIS_URL: redis.url,
      NAMESPACE: redis.namespace,
      FOLDER: desk.folder,
    }
    workers.push(runProgramAt(join(__dirname, 'programs/an-import-worker.ts'), env))
    return workers.at(-1)!
  }
  const kill = async (worker: RunningProgram) => {
    worker.process.kill('SIGKILL')
    expect(await worker.ended).toBe('SIGKILL')
  }
  const file = ['uscc,name,orgType,status,divisionCode', ...rows].join('\n')
  const fileId = await desk.handIn('a.csv', file, people.handler)
  const begun = await imports.check(desk.as(people.handler), { kind: 'ORGANIZATIONS', fileId })
  const { id } = (begun as { value: { id: string } }).value

  const first = start()
  await until(async () => (await desk.run(id)).rowsRead > 0, { within: 30_000 })
  await kill(first)
  expect((await desk.run(id)).rowsRead).toBeLessThan(COUNT)
  const second = start()
  await until(async () => (await desk.run(id)).state === 'CHECKED', { within: 60_000 })
  const checked = await desk.run(id)
  expect(checked).toMatchObject({ rowsRead: COUNT, rowsFit: COUNT, rowsBad: 0 })
  expect(await numberOf('from import_row')).toBe(COUNT)

  await imports.confirm(desk.as(people.handler), { id, version: checked.version })
  await until(async () => (await desk.run(id)).rowsDone >= 20, { within: 30_000 })
  await kill(second)
  const killed = await desk.run(id)
  expect(killed.rowsDone).toBeLessThan(COUNT)
  expect(await numberOf('from organization')).toBe(killed.loaded)

  start()
  await until(async () => (await desk.run(id)).state === 'DONE', { within: 60_000 })
  expect(await desk.run(id)).toMatchObject({ loaded: COUNT, unchanged: 0, refused: 0 })
  expect(await numberOf('from organization')).toBe(COUNT)
  expect(await numberOf("from outbox where name = 'organization.registered.v1'")).toBe(COUNT)
})
