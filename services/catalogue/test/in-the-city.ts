import { afterAll, beforeAll } from '@jest/globals'
import { openTestDoor } from './open-test-door.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'

type Door = Awaited<ReturnType<typeof openTestDoor>>

/** The room with the demo city in it, and its door, for all tests of a file; its clock is the test's, whoever moves it at the door. */
export function inTheCity(start = '2026-03-02T01:30:00Z') {
  const bed = {} as { room: TestRoom; door: Door }
  beforeAll(async () => {
    bed.room = await openTestRoom(start)
    await loadCity(bed.room)
    bed.door = await openTestDoor(bed.room, {
      isOn: true,
      moveClock: async (to) => (to === 'real' ? bed.room.clock.instant : to),
    })
  }, LOADING_MS)
  afterAll(async () => {
    await bed.door.close()
    await bed.room.close()
  })
  return bed
}
