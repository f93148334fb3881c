import { silentLog } from '@gongshi/service-kit'
import { doorUnderTest } from '@gongshi/service-kit/test'
import { openDoor } from '../src/graphql/open-door.ts'
import type { TestRoom } from './test-room.ts'

/** This room's door, its neighbours played by the test. */
export function openTestDoor({ store, clock, neighbours }: TestRoom) {
  return doorUnderTest((common) => openDoor({ store, clock, neighbours, log: silentLog(), ...common }))
}
