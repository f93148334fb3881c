import { databaseUrl } from './databases.ts'
import { type ProcessName, ROOMS, type RoomName } from './names.ts'
import type { Ports } from './ports.ts'

export type HouseAddresses = Record<RoomName | 'gateway', string> & { issuer: string }

export type Surroundings = {
  mysqlUrl: string
  redisUrl: string
  prefix: string
  gatewayKey: string
  ports: Ports
  dataDir: string
  /** Settings that win over everything derived here. */
  extra: Readonly<Record<string, string>>
}

const HOST = '127.0.0.1'

/** Where each process answers: GraphQL addresses of rooms and gateway, the issuer's own name. */
export function addressesOf(ports: Ports): HouseAddresses {
  const graph = (name: RoomName | 'gateway') => `http://${HOST}:${ports[name]}/graphql`
  return {
    organizations: graph('organizations'),
    catalogue: graph('catalogue'),
    procurement: graph('procurement'),
    compliance: graph('compliance'),
    gateway: graph('gateway'),
    issuer: `http://${HOST}:${ports.issuer}`,
  }
}

/** The settings one process is started with: its own, and nothing of the caller's but PATH, HOME and language. */
export function environmentOf(name: ProcessName, around: Surroundings): NodeJS.ProcessEnv {
  const addresses = addressesOf(around.ports)
  const shared = {
    ...fromCaller(),
    NODE_ENV: 'production',
    HOST,
    PORT: String(around.ports[name]),
    OIDC_ISSUER: addresses.issuer,
    OIDC_AUDIENCE: 'gongshi',
    GATEWAY_KEY: around.gatewayKey,
    SANDBOX: '1',
    SANDBOX_DATABASE: `${around.prefix}_sandbox`,
  }
  const own = name === 'issuer' ? { DATA_DIR: `${around.dataDir}/issuer` } : roomUrls(addresses)
  return { ...shared, ...own, ...storage(name, around), ...around.extra }
}

function fromCaller(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'LOG_LEVEL', 'LD_LIBRARY_PATH']
  return Object.fromEntries(kept.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])))
}

function roomUrls(addresses: HouseAddresses): NodeJS.ProcessEnv {
  return Object.fromEntries(ROOMS.map((room) => [`${room.toUpperCase()}_URL`, addresses[room]]))
}

function storage(name: ProcessName, around: Surroundings): NodeJS.ProcessEnv {
  if (name === 'issuer' || name === 'gateway') return {}
  return {
    DATABASE_URL: databaseUrl(around.mysqlUrl, `${around.prefix}_${name}`),
    REDIS_URL: around.redisUrl,
  }
}
