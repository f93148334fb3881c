import { openVault } from '@gongshi/service-kit'
import { doorUnderTest } from '@gongshi/service-kit/test'
import { imports } from '../src/load/imports.ts'
import { room } from '../src/room.ts'
import type { TestRoom } from './open-test-room.ts'

const vault = openVault({ VAULT_KEYS: `test=${'a'.repeat(64)}` })

/** This room's door. */
export const openTestDoor = ({ store, clock, log }: Pick<TestRoom, 'store' | 'clock' | 'log'>) =>
  doorUnderTest(room, { store, clock, log, imports, vault, personKey: 'f'.repeat(64) })
