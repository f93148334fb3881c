import { hostileMutations, hostileQuestions } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom('2026-03-02T01:30:00Z')
  door = await openTestDoor(room, { isOn: true, moveClock: async () => room.clock.instant })
})
afterAll(async () => {
  await door.close()
  await room.close()
})

/** How many rows each table holds. */
async function counted(): Promise<Record<string, number>> {
  const tables: { name: string }[] = await room.dataSource.query(
    'select table_name as name from information_schema.tables where table_schema = database()',
  )
  const counts = tables.map(async ({ name }) => {
    const [row] = await room.dataSource.query(`select count(*) as rows_kept from ${name}`)
    return [name, Number(row.rows_kept)] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}

describe('R-26: text is read once, at its entry', () => {
  test('must fail: every text of every mutation, with everything no field takes: refused by name, nothing written', async () => {
    const before = await counted()
    const { tried, taken } = await hostileMutations(door.ask)
    expect(taken).toEqual([])
    expect(tried).toBeGreaterThan(200)
    expect(await counted()).toEqual(before)
  })

  test('must fail: a question with what is no text, or longer than any, is told which argument', async () => {
    const { tried, taken } = await hostileQuestions(door.ask)
    expect(taken).toEqual([])
    expect(tried).toBeGreaterThan(10)
  })
})
