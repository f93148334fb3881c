import { type OpenDoor, openDoor } from '@gongshi/service-kit/graphql'
import { tokenVerifier } from '@gongshi/service-kit/identity'
import { connectCounter } from '@gongshi/service-kit/queues'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { answerWith } from './answer.ts'
import { type GatewaySettings, roomAddresses, roomKeys } from './config.ts'
import { type FileLine, fileLine } from './files/file-line.ts'
import { fileRoutes } from './files/file-routes.ts'
import { openCurrentGraph } from './graph/current-graph.ts'
import { knownOperations } from './operations/known-operations.ts'
import { openRates } from './rates/rates.ts'
import { openRooms } from './rooms/open-rooms.ts'

/** What a gateway is opened with. */
export type GatewayOptions = {
  settings: GatewaySettings
  log: Logger
  metrics: Registry
  /** Where the rooms are; taken from the settings when not told. */
  addresses?: Record<string, string>
}

/**
 * The one door to the one graph.
 *
 * @returns its life; `stop` lets requests in flight finish, then hangs up on the rooms
 * @throws when the supergraph file cannot be opened
 */
export async function openGateway({ settings, log, metrics, addresses }: GatewayOptions): Promise<OpenDoor> {
  const rooms = openRooms({
    addresses: addresses ?? roomAddresses(settings),
    keys: roomKeys(settings),
    deadlineMs: settings.ROOM_DEADLINE_MS,
    lanes: lanesOf(settings),
    log,
    metrics,
  })
  const lines = fileLines(settings, addresses ?? roomAddresses(settings))
  const redis = settings.REDIS_URL ? connectCounter(settings.REDIS_URL, log) : undefined
  const rates = openRates(settings, { redis, namespace: settings.QUEUE_NAMESPACE })
  const operations = knownOperations(settings.OPERATIONS, { log, metrics })
  const limits = limitsOf(settings)
  const graph = await openCurrentGraph(settings.SUPERGRAPH_FILE, {
    rooms,
    operations: operations.texts,
    planners: settings.PLANNERS,
    limits,
    rates,
    introspection: settings.INTROSPECTION ?? (settings.SANDBOX === '1' ? 'on' : 'signed-in'),
    log,
  })
  const verify = verifierOf(settings)
  const way = { trustedProxies: settings.TRUSTED_PROXIES, readerKey: settings.READER_KEY }
  operations.follow(graph.know)
  const door = openDoor({
    name: 'gateway',
    host: settings.HOST,
    port: settings.PORT,
    deadlineMs: settings.DEADLINE_MS,
    log,
    metrics,
    health: async () => ({
      ready: true,
      supergraph: graph.id,
      operations: operations.isCurrent() ? 'current' : 'the last good ones',
      rooms: healthOf(rooms),
    }),
    origins: settings.CORS_ORIGINS,
    answer: answerWith({
      graph,
      operations,
      verify,
      rates,
      mostBytes: limits.bytes,
      way,
      deadlineMs: settings.DEADLINE_MS,
      slow: settings.SLOW_OPERATIONS,
    }),
    beside: fileRoutes({ lines, verify, rates, way, places: placesOf(settings), log }),
  })
  const stop = async () => {
    await door.stop()
    operations.stop()
    await graph.stop()
    await Promise.all([...rooms.values()].map(({ line }) => line.close()))
    await Promise.all([...lines.values()].map((line) => line.close()))
    redis?.disconnect()
  }
  return {
    name: door.name,
    listen: door.listen,
    drain: door.drain,
    stop,
    get url() {
      return door.url
    },
  }
}

/** A line to every room for its files. */
function fileLines(settings: GatewaySettings, addresses: Record<string, string>): Map<string, FileLine> {
  const keys = roomKeys(settings)
  return new Map(
    Object.entries(addresses).map(([name, url]) => [name, fileLine({ name, url, key: keys[name] ?? '' })]),
  )
}

const placesOf = ({ FILE_PLACES: all, FILE_PLACES_EACH: each }: GatewaySettings) => ({
  all,
  each,
  ofPublic: Math.ceil(all / 2),
})

function verifierOf(settings: GatewaySettings) {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = settings
  return tokenVerifier({ issuer, audience, jwksUrl, longestLifeS: settings.TOKEN_LIFE_S })
}

function lanesOf(settings: GatewaySettings) {
  return {
    room: settings.ROOM_PLACES,
    operation: settings.OPERATION_PLACES,
    mutation: settings.MUTATION_PLACES,
    mutations: settings.MUTATIONS_PLACES,
    waitMs: settings.PLACE_WAIT_MS,
  }
}

function limitsOf(settings: GatewaySettings) {
  return {
    depth: settings.LIMIT_DEPTH,
    aliases: settings.LIMIT_ALIASES,
    directives: settings.LIMIT_DIRECTIVES,
    tokens: settings.LIMIT_TOKENS,
    cost: settings.LIMIT_COST,
    bytes: settings.LIMIT_BYTES,
    nodes: settings.LIMIT_NODES,
  }
}

/** The gateway answers without a room; whether a room answers is told, but does not make the gateway unready. */
function healthOf(rooms: ReturnType<typeof openRooms>): Record<string, string> {
  return Object.fromEntries(
    [...rooms].map(([name, { breaker }]) => [name, breaker.isOpen ? 'away' : 'answering']),
  )
}
