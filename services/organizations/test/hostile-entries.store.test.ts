import { hostileMutations, hostileQuestions } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

describe('R-26: text is read once, at its entry', () => {
  test('must fail: every text of every mutation this room has', async () => {
    expect((await hostileMutations(door.ask)).taken).toEqual([])
  })

  test('must fail: a question with what is no text, or longer than any, is told which argument', async () => {
    const { tried, taken } = await hostileQuestions(door.ask)
    expect(taken).toEqual([])
    expect(tried).toBeGreaterThan(5)
  })
})
