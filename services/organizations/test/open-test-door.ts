import { openVault } from '@gongshi/service-kit'
import { doorUnderTest } from '@gongshi/service-kit/test'
import { imports } from '../src/load/imports.ts'
import { room } from '../src/room.ts'
import type { TestRoom } from './open-test-room.ts'

const vault = openVault({ VAULT_KEYS: `test=${'a'.repeat(64)}` })

type Given = Pick<TestRoom, 'store' | 'clock' | 'log'> & { mostBytes?: number }

/** This room's door; it takes files where it is told how large. */
export const openTestDoor = ({ store, clock, log, mostBytes }: Given) =>
  doorUnderTest(room, {
    ...{ store, clock, log, imports, vault, personKey: 'f'.repeat(64) },
    ...(mostBytes === undefined ? {} : { mostBytes }),
  })
