import { type RoomName, rooms } from '@gongshi/events'
import { supergraphFile } from '@gongshi/graph'
import { keyRing, roomSettings } from '@gongshi/service-kit/config'
import { fitsInside, RESERVE_MS, slowOperationsSetting, waits } from '@gongshi/service-kit/waits'
import { z } from 'zod'

const atLeastOne = (value: number) => z.coerce.number().int().min(1).default(value)
const rate = (value: number) => z.coerce.number().int().min(0).default(value)
const roomUrl = z.url({
  protocol: /^https?$/,
  error: 'must be the http address of the room’s GraphQL endpoint',
})

type RoomSetting = `${Uppercase<RoomName>}_URL`
const settingOf = (room: RoomName) => `${room.toUpperCase()}_URL` as RoomSetting
const roomUrls = Object.fromEntries(rooms.map((room) => [settingOf(room), roomUrl])) as Record<
  RoomSetting,
  typeof roomUrl
>

type KeySetting = `${Uppercase<RoomName>}_KEY`
const keySettingOf = (room: RoomName) => `${room.toUpperCase()}_KEY` as KeySetting
/** The key that opens each room. */
const keysOfRooms = Object.fromEntries(rooms.map((room) => [keySettingOf(room), keyRing])) as Record<
  KeySetting,
  typeof keyRing
>

/** An origin as a browser says it: no path, no slash at the end. */
const isOrigin = (text: string): boolean =>
  text === '*' || (/^https?:\/\/[\w.:[\]-]+$/.test(text) && URL.parse(text)?.origin === text)
const origins = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  )
  .refine((all) => all.every(isOrigin), 'must be origins (https://example.cn), parted by commas, or *')

/** The gateway's settings, by the names of the environment. */
export const gatewaySettings = roomSettings
  .pick({ HOST: true, OIDC_ISSUER: true, OIDC_AUDIENCE: true, OIDC_JWKS_URL: true, TOKEN_LIFE_S: true })
  .extend({
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    SANDBOX: roomSettings.shape.SANDBOX,
    LOG_LEVEL: roomSettings.shape.LOG_LEVEL,
    DRAIN_MS: roomSettings.shape.DRAIN_MS,
    METRICS_PORT: roomSettings.shape.METRICS_PORT,
    METRICS_HOST: roomSettings.shape.METRICS_HOST,
    ...roomUrls,
    ...keysOfRooms,
    SUPERGRAPH_FILE: z.string().default(supergraphFile),
    /** Known operations: manifests (`{ hash: text }`) and folders of `.graphql` files, parted by commas. */
    OPERATIONS: z.string().default(''),
    /** Who may introspect the whole schema: everybody, whoever signed in, nobody; everybody in the sandbox. */
    INTROSPECTION: z.enum(['on', 'signed-in', 'off']).optional(),
    /** Threads that plan operations which have no plan yet. */
    PLANNERS: z.coerce.number().int().min(1).max(16).default(1),
    /** Whose pages may ask from a browser: origins parted by commas, `*` for any. */
    CORS_ORIGINS: origins.default([]),
    /** A request is over after this long, whatever is missing (platform.md 7). */
    DEADLINE_MS: atLeastOne(waits.request.ms),
    /** One room may take this long: its own time and the way there and back. */
    ROOM_DEADLINE_MS: atLeastOne(waits.asked.ms),
    /** What may take longer, `Name=ms` by commas: known operations, beside the table of service-kit/waits. */
    SLOW_OPERATIONS: slowOperationsSetting,
    /** Places on the way to one room (rooms/lanes.ts): in all, of one operation, of one kind of mutation, of all mutations. */
    ROOM_PLACES: atLeastOne(64),
    OPERATION_PLACES: atLeastOne(8),
    MUTATION_PLACES: atLeastOne(4),
    MUTATIONS_PLACES: atLeastOne(6),
    /** The longest wait for one. */
    PLACE_WAIT_MS: atLeastOne(waits.place.ms),
    LIMIT_DEPTH: atLeastOne(10),
    LIMIT_ALIASES: atLeastOne(15),
    LIMIT_DIRECTIVES: atLeastOne(20),
    LIMIT_TOKENS: atLeastOne(1000),
    LIMIT_COST: atLeastOne(5000),
    LIMIT_BYTES: atLeastOne(16_384),
    LIMIT_NODES: atLeastOne(100),
    /** How much one caller may ask (rates/rates.ts); 0 is no limit. */
    RATE_ADDRESS: rate(60_000),
    RATE_PERSON: rate(120_000),
    RATE_WORK: rate(20_000),
    RATE_NEW: rate(60),
    RATE_WRITES: rate(20),
    RATE_FILES: rate(300),
    /** Uploads under way: in all, and of one caller; half of all for those who did not sign in. */
    FILE_PLACES: atLeastOne(64),
    FILE_PLACES_EACH: atLeastOne(4),
    /** Where gateways count together; each counts for itself without. */
    REDIS_URL: roomSettings.shape.REDIS_URL.optional(),
    QUEUE_NAMESPACE: roomSettings.shape.QUEUE_NAMESPACE,
    /** How many own proxies stand before the gateway: the address so many from the end of X-Forwarded-For is the caller's. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    /** The portal's word for whom it asks (`x-gongshi-reader`) is believed when signed with this; no word without. */
    READER_KEY: keyRing.optional(),
  })
  .superRefine(({ DEADLINE_MS, ROOM_DEADLINE_MS, PLACE_WAIT_MS }, context) => {
    if (fitsInside(ROOM_DEADLINE_MS + PLACE_WAIT_MS, DEADLINE_MS)) return
    const message = `and PLACE_WAIT_MS, ${PLACE_WAIT_MS}, must end ${RESERVE_MS} ms before DEADLINE_MS, ${DEADLINE_MS}, or rooms that are late are never told as such`
    context.addIssue({ code: 'custom', path: ['ROOM_DEADLINE_MS'], message })
  })

/** The gateway's settings. */
export type GatewaySettings = z.infer<typeof gatewaySettings>

/** Where each room answers, by its name in the supergraph. */
export function roomAddresses(settings: GatewaySettings): Record<string, string> {
  return Object.fromEntries(rooms.map((room) => [room, settings[settingOf(room)]]))
}

/** What opens each room. */
export function roomKeys(settings: GatewaySettings): Record<string, string> {
  return Object.fromEntries(rooms.map((room) => [room, settings[keySettingOf(room)]]))
}
