import { mkdirSync } from 'node:fs'
import { type Crew, endCrew, type OnLost, startCrew, startTwin } from './house/crew.ts'
import { createDatabases, databaseUrl } from './house/databases.ts'
import { addressesOf, filesDirOf, type HouseAddresses, type Surroundings } from './house/environment.ts'
import type { HouseProcess } from './house/house-process.ts'
import { keep, readKept } from './house/kept.ts'
import { type LoadReport, loadCity, type Share } from './house/load.ts'
import { PROCESSES, type ProcessName, ROOMS, type RoomName } from './house/names.ts'
import { choosePorts, type Ports } from './house/ports.ts'

export type HouseOptions = {
  mysqlUrl: string
  redisUrl: string
  /** Logs, the issuer's keys, ports and the gateway key; made when missing. */
  dataDir: string
  ports?: 'free' | Partial<Ports>
  /** Where the bundles of the programs stand; the sources run when left out. */
  programs?: string
  load: 'none' | Share
  log: (line: string) => void
  /** The rooms to start; all four when left out. The gateway is started only with all four. */
  rooms?: readonly RoomName[]
  /** Starts the portal too, with all four rooms; its pages must have been built (`npm run pages`). */
  portal?: boolean
  /** Database names begin with this; `gongshi` when left out. */
  prefix?: string
  /** Settings for every process, over what the house derives. */
  env?: Readonly<Record<string, string>>
  onLost?: OnLost
  /** Gives the start up when aborted; everything is stopped then. */
  signal?: AbortSignal
}

export type House = {
  urls: HouseAddresses
  ports: Ports
  processes: Crew['processes']
  gatewayKey: string
  mysqlUrl: string
  redisUrl: string
  prefix: string
  dataDir: string
  /** What its processes were told, for another one beside them. */
  around: Surroundings
  /** Imports again, or from another folder. */
  load: (share: Share, from?: string, rooms?: readonly RoomName[]) => Promise<Record<string, LoadReport[]>>
  /** Starts a second process of a room; whoever asks for it ends it. */
  twin: (room: RoomName) => Promise<HouseProcess>
  /** SIGTERM in the reverse order of starting; returns when all are gone. */
  stop: () => Promise<void>
}

/**
 * Brings up the issuer, the rooms, the gateway and the portal as the processes they are, and waits until all are ready.
 *
 * @throws when one does not become ready, naming it and quoting its last lines; nothing is left running then
 */
export async function startHouse(options: HouseOptions): Promise<House> {
  const { mysqlUrl, redisUrl, dataDir, log, rooms = ROOMS, prefix = 'gongshi' } = options
  mkdirSync(`${dataDir}/logs`, { recursive: true, mode: 0o700 })
  const kept = readKept(dataDir)
  const wanted = options.ports === 'free' || !options.ports ? {} : options.ports
  const ports = await choosePorts(wanted, kept.ports)
  const sandboxDatabaseUrl = databaseUrl(mysqlUrl, `${prefix}_sandbox`)
  keep(dataDir, { ...kept, ports, sandboxDatabaseUrl })
  await createDatabases(mysqlUrl, prefix)
  const { gatewayKey, newsKeys, portalKey } = kept
  const around: Surroundings = {
    mysqlUrl,
    redisUrl,
    prefix,
    gatewayKey,
    newsKeys,
    portalKey,
    ports,
    dataDir,
    programs: options.programs,
    extra: options.env ?? {},
  }

  for (const room of rooms) mkdirSync(filesDirOf(room, around), { recursive: true, mode: 0o700 })

  const names = PROCESSES.filter((name) => isWanted(name, options))
  const { processes, ready } = startCrew(names, around, options.onLost)
  const stop = () => endCrew(processes)
  const twin = (room: RoomName) => startTwin(room, around)
  const load: House['load'] = (share, from, of) => loadCity(around, { share, from, rooms: of ?? rooms, log })
  const rise = async () => {
    await Promise.all(names.filter((name) => !isDoor(name)).map((name) => ready[name]))
    log('rooms are ready')
    if (options.load !== 'none') await load(options.load)
    await Promise.all(names.filter(isDoor).map((name) => ready[name]))
  }
  try {
    await Promise.race([rise(), givenUp(options.signal)])
  } catch (error) {
    await stop()
    throw error
  }
  const urls = addressesOf(ports)
  return { urls, ports, processes, gatewayKey, mysqlUrl, redisUrl, prefix, dataDir, around, load, twin, stop }
}

/** Never settles unless the start is given up. */
function givenUp(signal?: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason)
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** They stand before all rooms, so they are ready only with them. */
const isDoor = (name: ProcessName) => name === 'gateway' || name === 'portal'

function isWanted(name: ProcessName, { rooms = ROOMS, portal = false }: HouseOptions): boolean {
  if (name === 'issuer') return true
  if (name === 'gateway' || name === 'portal')
    return rooms.length === ROOMS.length && (name === 'gateway' || portal)
  return rooms.includes(name)
}
