import { silentLog } from '@gongshi/service-kit'
import { doorUnderTest } from '@gongshi/service-kit/test'
import type { Sandbox } from '../src/commands/context.ts'
import { imports } from '../src/load/imports.ts'
import { room } from '../src/room.ts'
import type { TestRoom } from './open-test-room.ts'

/** This room's door, in a demo city whose clock nobody really moves. */
export const openTestDoor = ({ store, clock }: TestRoom, sandbox: Sandbox) =>
  doorUnderTest(room, { store, clock, sandbox, imports, log: silentLog() })
