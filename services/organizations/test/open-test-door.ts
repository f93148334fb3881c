import { doorUnderTest } from '@gongshi/service-kit/test'
import { imports } from '../src/load/imports.ts'
import { room } from '../src/room.ts'
import type { TestRoom } from './open-test-room.ts'

/** This room's door. */
export const openTestDoor = ({ store, clock, log }: Pick<TestRoom, 'store' | 'clock' | 'log'>) =>
  doorUnderTest(room, { store, clock, log, imports, personKey: 'f'.repeat(64) })
