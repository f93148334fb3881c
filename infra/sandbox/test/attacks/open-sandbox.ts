import { environmentOf } from '../../src/house/environment.ts'
import { programOf, ROOMS } from '../../src/house/names.ts'
import { startProgram } from '../../src/house/started.ts'
import type { Attack } from './attack.ts'

const EXIT_CONFIG = 78

/** Rooms that are told to let anybody move legal time, and to listen to the world: each ends before it has touched anything. */
export const openSandbox: Attack = {
  name: 'rooms started with SANDBOX=1 for the whole world (attack 25)',
  times: 4,
  blow: async ({ around }, at) => {
    const room = ROOMS[at % ROOMS.length]!
    const env = { ...environmentOf(room, around), SANDBOX: '1', HOST: '0.0.0.0', PORT: '0' }
    const logFile = `${around.dataDir}/logs/open-sandbox.log`
    const { code } = await startProgram({ program: programOf(room), env, logFile }).ended
    if (code !== EXIT_CONFIG) throw new Error(`${room} ended with ${code}`)
  },
}
