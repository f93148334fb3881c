import { say, step } from '../../door/progress.mjs'
import { ensurePages } from '../pages/ensure-pages.ts'
import { DATA_DIR } from '../places.ts'
import { bringUpServers } from '../servers/bring-up.ts'
import { endLeftovers } from '../state/leftovers.ts'
import { readState } from '../state/running.ts'
import { forgetState, writeState } from '../state/write-state.ts'
import { addresses } from './addresses.ts'
import { untilAborted } from './asked-to-stop.ts'
import { oneAtATime, type Whereabouts } from './one-at-a-time.ts'
import { portalPort } from './portal-port.ts'
import { raiseHouse } from './raise-house.ts'
import { refuseTakenPort } from './refuse-taken-port.ts'
import { readSettings, type StartSettings } from './settings.ts'
import { stateOf } from './state-of.ts'
import { stayUp } from './stay-up.ts'
import { type Undo, undoList } from './undo.ts'

export type Up = {
  /** Where everything is, for people. */
  table: string
  /** Portal, gateway, rooms, servers: in this order. */
  stop: () => Promise<void>
}

/**
 * Servers, databases, processes, demo city: in this order, and taken down in the other one.
 *
 * @param stop aborted when the start itself is to be given up
 * @returns undefined when it was given up
 * @throws Trouble when something stands in the way; nothing is left running then
 */
export async function startEverything(env: NodeJS.ProcessEnv, stop: AbortSignal): Promise<Up | undefined> {
  const settings = readSettings(env)
  const { PORT: port } = settings
  const here: Whereabouts = { pid: process.pid, gateway: `http://127.0.0.1:${port}`, phase: 'starting' }
  const undo = undoList()
  const takeDown = (quietBelowMs: number) => {
    here.phase = 'stopping'
    return step('stopping gateway, rooms and servers', undo.all, { quietBelowMs })
  }
  try {
    undo.push(await oneAtATime(() => here))
    await clearTheGround(port)
    const table = await raise({ env, settings, here, stop, undo })
    here.phase = 'ready'
    return { table, stop: () => takeDown(0) }
  } catch (error) {
    await takeDown(300)
    if (stop.aborted) return undefined
    throw error
  }
}

async function clearTheGround(port: number): Promise<void> {
  const left = await endLeftovers(readState())
  if (left.length) say(`ended what a killed start had left behind: ${left.join(', ')}`)
  forgetState()
  await refuseTakenPort(port)
}

type Rising = {
  env: NodeJS.ProcessEnv
  settings: StartSettings
  here: Whereabouts
  stop: AbortSignal
  undo: Undo
}

async function raise({ env, settings, here, stop, undo }: Rising): Promise<string> {
  const isStopping = () => here.phase === 'stopping'
  const crew = stayUp({ say, isStopping, onBack: () => remember() })
  undo.push(forgetState)
  await ensurePages()
  stop.throwIfAborted()
  const servers = await bringUpServers({ env, dataDir: DATA_DIR, onLost: crew.lost, undo })
  const startedAt = new Date().toISOString()
  const common = { gateway: here.gateway, startedAt, servers }
  writeState(stateOf(common))
  stop.throwIfAborted()

  const ports = { gateway: settings.PORT, ...(await portOfPortal(settings)) }
  const house = await raiseHouse({ servers, ports, stop, onLost: crew.lost })
  undo.push(house.stop)
  const remember = () => writeState(stateOf({ ...common, house }))
  remember()
  for (const one of Object.values(house.processes)) crew.watch(one.name, one)
  if (servers.mysql.restart) crew.watch('mariadb', { restart: servers.mysql.restart })
  if (servers.redis.restart) crew.watch('redis', { restart: servers.redis.restart })
  await Promise.race([crew.whole(), untilAborted(stop)])
  stop.throwIfAborted()
  return addresses(house, servers)
}

async function portOfPortal({ PORTAL_PORT }: StartSettings): Promise<{ portal?: number }> {
  const portal = await portalPort(PORTAL_PORT, say)
  return portal ? { portal } : {}
}
