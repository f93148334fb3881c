import { silentLog } from '@gongshi/service-kit'
import { doorUnderTest } from '@gongshi/service-kit/test'
import type { Sandbox } from '../src/commands/context.ts'
import { openDoor } from '../src/graphql/open-door.ts'
import type { TestRoom } from './open-test-room.ts'

/** This room's door, in a demo city whose clock nobody really moves. */
export function openTestDoor({ store, clock }: TestRoom, sandbox: Sandbox) {
  return doorUnderTest((common) => openDoor({ store, clock, sandbox, log: silentLog(), ...common }))
}
