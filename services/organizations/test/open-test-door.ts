import { doorUnderTest } from '@gongshi/service-kit/test'
import { openDoor } from '../src/graphql/open-door.ts'
import type { TestRoom } from './open-test-room.ts'

/** This room's door. */
export function openTestDoor({ store, clock, log }: Pick<TestRoom, 'store' | 'clock' | 'log'>) {
  return doorUnderTest((common) => openDoor({ store, clock, log, ...common }))
}
