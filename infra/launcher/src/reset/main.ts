import { rm } from 'node:fs/promises'
import { step } from '../../door/progress.mjs'
import { DATA_DIR } from '../places.ts'
import { oneAtATime } from '../start/one-at-a-time.ts'
import { endLeftovers } from '../state/leftovers.ts'
import { readState } from '../state/running.ts'
import { tellTrouble } from '../tell-trouble.ts'
import { removeComposed } from './remove-composed.ts'
import { stateIn } from './state-in.ts'

/** `npm run reset`: empties the state, so that the next start is a first one; refused while a house runs here. */
try {
  const release = await oneAtATime(() => ({ pid: process.pid, gateway: '', phase: 'stopping' }))
  await endLeftovers(readState())
  await step('emptying the state', async () => {
    await removeComposed()
    for (const path of await stateIn(DATA_DIR)) await rm(path, { recursive: true, force: true })
  })
  await release()
  console.log(`The state in ${DATA_DIR} is gone; the next npm start is a first one.`)
} catch (error) {
  tellTrouble(error)
}
