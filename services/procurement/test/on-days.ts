import { askDays, type DaysGround, daysGround } from '../src/commands/shared/days-ground.ts'
import type { Records } from '../src/store/store.ts'
import type { TestRoom } from './test-room.ts'

/** Does a piece of unattended work as its timer would: the catalogue is asked first, then one transaction. */
export async function onDays<T>(
  room: TestRoom,
  work: (tx: Records, ground: DaysGround) => Promise<T>,
): Promise<T> {
  const now = room.clock.instant
  const asked = await askDays(room, now)
  return room.store.transaction(async (tx) => work(tx, await daysGround(tx, asked, now)))
}
