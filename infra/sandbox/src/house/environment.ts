import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publicHalfOf } from '@gongshi/service-kit/seal'
import { PORTAL_OPERATIONS } from '../paths.ts'
import { databaseUrl } from './databases.ts'
import { type ProcessName, ROOMS, type RoomName } from './names.ts'
import type { Ports } from './ports.ts'

export type HouseAddresses = Record<RoomName | 'gateway' | 'issuer' | 'portal', string>

export type Surroundings = {
  mysqlUrl: string
  redisUrl: string
  prefix: string
  gatewayKey: string
  newsKeys: Readonly<Record<RoomName, string>>
  portalKey: string
  ports: Ports
  dataDir: string
  /** Where the bundles of the programs stand; the sources run when left out. */
  programs?: string
  /** Settings that win over everything derived here. */
  extra: Readonly<Record<string, string>>
}

const HOST = '127.0.0.1'

/** Where each process answers: GraphQL addresses of rooms and gateway, the issuer's and the portal's own names. */
export function addressesOf(ports: Ports): HouseAddresses {
  const graph = (name: RoomName | 'gateway') => `http://${HOST}:${ports[name]}/graphql`
  return {
    ...(Object.fromEntries(ROOMS.map((room) => [room, graph(room)])) as Record<RoomName, string>),
    gateway: graph('gateway'),
    issuer: `http://${HOST}:${ports.issuer}`,
    portal: `http://${HOST}:${ports.portal}`,
  }
}

/** The settings one process is started with: its own, and nothing of the caller's but PATH, HOME and language. */
export function environmentOf(name: ProcessName, around: Surroundings): NodeJS.ProcessEnv {
  const { issuer } = addressesOf(around.ports)
  // Nobody balances between the processes of one machine: they leave at once, and Ctrl-C stays quick.
  const alone = { NODE_ENV: 'production', HOST, DRAIN_MS: '0' }
  const shared = { ...alone, PORT: String(around.ports[name]), OIDC_ISSUER: issuer }
  return { ...fromCaller(), ...compiledOf(around), ...shared, ...ownOf(name, around), ...around.extra }
}

function fromCaller(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'LOG_LEVEL', 'LD_LIBRARY_PATH', 'NODE_COMPILE_CACHE']
  return Object.fromEntries(kept.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])))
}

/** What Node compiled of bundles goes when they go. */
const compiledOf = ({ programs }: Surroundings) =>
  programs ? { NODE_COMPILE_CACHE: `${programs}/compiled` } : {}

function ownOf(name: ProcessName, around: Surroundings): NodeJS.ProcessEnv {
  const addresses = addressesOf(around.ports)
  if (name === 'portal') return portalEnvironment(addresses, around)
  if (name === 'issuer')
    return { ...audience, DATA_DIR: `${around.dataDir}/issuer`, PORTAL_URL: addresses.portal }
  const inside = { ...audience, ...sandbox(around), ...roomUrls(addresses) }
  if (name === 'gateway') return { ...inside, ...keysTo(ROOMS, around), ...gatewayEnvironment(around) }
  const opens = { GATEWAY_KEY: roomKeyOf(around.gatewayKey, name), ...keysTo(ASKED[name], around) }
  return { ...inside, ...opens, ...storage(name, around), ...secretsOf(name, around) }
}

const audience = { OIDC_AUDIENCE: 'gongshi' }

/** The board knows the graph, the issuer and where its sessions are, and none of the keys and databases behind them. */
const portalEnvironment = (addresses: HouseAddresses, around: Surroundings) => ({
  GATEWAY_URL: addresses.gateway,
  PUBLIC_URL: addresses.portal,
  PORTAL_KEY: around.portalKey,
  READER_KEY: readerKeyOf(around),
  REDIS_URL: around.redisUrl,
})

/**
 * One machine is one address: whoever tries the house asks as one caller, who may ask for many. What anybody may write
 * stays within what a person could: a flood is refused here as it is in a deployment (attack 5).
 */
const RATES = {
  RATE_ADDRESS: '600000',
  RATE_PERSON: '600000',
  RATE_WORK: '200000',
  RATE_NEW: '300',
  RATE_WRITES: '100',
  RATE_FILES: '6000',
  FILE_PLACES_EACH: '16',
}

const gatewayEnvironment = (around: Surroundings) => ({
  OPERATIONS: PORTAL_OPERATIONS,
  REDIS_URL: around.redisUrl,
  QUEUE_NAMESPACE: around.prefix.replaceAll('_', '-'),
  READER_KEY: readerKeyOf(around),
  ...RATES,
})

/** By this the gateway believes the portal for which reader it asks; a key of their own, made of the one that is kept. */
const readerKeyOf = ({ portalKey }: Surroundings): string =>
  createHash('sha256').update(`reader ${portalKey}`).digest('base64url')

/** Whom a room asks by itself. */
const ASKED: Record<RoomName, readonly RoomName[]> = {
  organizations: [],
  catalogue: ['organizations'],
  procurement: ['organizations', 'catalogue'],
  compliance: ['organizations', 'catalogue'],
}

/** What opens a room: a key of its own, made of the one that is kept. */
export const roomKeyOf = (gatewayKey: string, room: RoomName): string =>
  createHash('sha256').update(`room ${room} ${gatewayKey}`).digest('base64url')

/** What one room alone is told: organizations marks identity papers and seals personal data by keys made of the one that is kept. */
const secretsOf = (room: RoomName, { gatewayKey }: Surroundings): NodeJS.ProcessEnv => {
  const madeFor = (what: string) => createHash('sha256').update(`${what} ${gatewayKey}`).digest('hex')
  return room === 'organizations'
    ? { PERSON_KEY: madeFor('person'), VAULT_KEYS: `demo=${madeFor('vault')}` }
    : {}
}

const keysTo = (rooms: readonly RoomName[], { gatewayKey }: Surroundings) =>
  Object.fromEntries(rooms.map((room) => [`${room.toUpperCase()}_KEY`, roomKeyOf(gatewayKey, room)]))

const sandbox = ({ prefix }: Surroundings) => ({ SANDBOX: '1', SANDBOX_DATABASE: `${prefix}_sandbox` })

function roomUrls(addresses: HouseAddresses): NodeJS.ProcessEnv {
  return Object.fromEntries(ROOMS.map((room) => [`${room.toUpperCase()}_URL`, addresses[room]]))
}

/** Where a room's files lie; the house makes the folder, the room never does. */
export const filesDirOf = (room: RoomName, { dataDir }: Pick<Surroundings, 'dataDir'>): string =>
  join(resolve(dataDir), 'files', room)

function storage(room: RoomName, around: Surroundings): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: databaseUrl(around.mysqlUrl, `${around.prefix}_${room}`),
    REDIS_URL: around.redisUrl,
    NEWS_KEY: around.newsKeys[room],
    FILES_STORE: pathToFileURL(filesDirOf(room, around)).href,
    NEWS_PUBLIC_KEYS: ROOMS.map((name) => `${name}=${publicHalfOf(around.newsKeys[name])}`).join(' '),
  }
}
