import { silentLog } from '@gongshi/service-kit'
import { doorUnderTest } from '@gongshi/service-kit/test'
import { room } from '../src/room.ts'
import type { TestRoom } from './test-room.ts'

/** This room's door, its neighbours played by the test. */
export const openTestDoor = ({ store, clock, neighbours }: TestRoom) =>
  doorUnderTest(room, { store, clock, neighbours, log: silentLog() })
