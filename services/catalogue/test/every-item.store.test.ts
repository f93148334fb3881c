import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestDoor } from './open-test-door.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>

beforeAll(async () => {
  room = await openTestRoom('2026-03-02T01:30:00Z')
  await loadCity(room)
  door = await openTestDoor(room, { isOn: false, moveClock: async () => room.clock.instant })
}, LOADING_MS)
afterAll(async () => {
  await door.close()
  await room.close()
})

test('S60: the whole tree at once: every item in the order of the codes, each below one that came before it', async () => {
  const { data } = await door.ask('{ serviceCatalogue { leafCount everyItem { code parentCode isLeaf } } }')
  const { leafCount, everyItem } = data.serviceCatalogue
  const codes = everyItem.map(({ code }: { code: string }) => code)
  expect(codes).toEqual([...codes].sort())
  expect(everyItem.filter(({ isLeaf }: { isLeaf: boolean }) => isLeaf)).toHaveLength(leafCount)
  for (const [at, { parentCode }] of everyItem.entries())
    expect(parentCode === null || codes.slice(0, at).includes(parentCode)).toBe(true)
})
