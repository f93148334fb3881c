import { type RoomName, rooms } from '@gongshi/events'
import { supergraphFile } from '@gongshi/graph'
import { roomSettings } from '@gongshi/service-kit/config'
import { z } from 'zod'

const atLeastOne = (value: number) => z.coerce.number().int().min(1).default(value)
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

/** The gateway's settings, by the names of the environment. */
export const gatewaySettings = roomSettings
  .pick({ HOST: true, GATEWAY_KEY: true, OIDC_ISSUER: true, OIDC_AUDIENCE: true, OIDC_JWKS_URL: true })
  .extend({
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    SANDBOX: roomSettings.shape.SANDBOX,
    LOG_LEVEL: roomSettings.shape.LOG_LEVEL,
    DRAIN_MS: roomSettings.shape.DRAIN_MS,
    ...roomUrls,
    SUPERGRAPH_FILE: z.string().default(supergraphFile),
    /** Known operations: manifests (`{ hash: text }`) and folders of `.graphql` files, parted by commas. */
    OPERATIONS: z.string().default(''),
    /** Who may introspect the whole schema: everybody, whoever signed in, nobody; everybody in the sandbox. */
    INTROSPECTION: z.enum(['on', 'signed-in', 'off']).optional(),
    /** A request is over after this long, whatever is missing (platform.md 7). */
    DEADLINE_MS: atLeastOne(3000),
    /** One room may take this long: its own 2 s and the way there and back. */
    ROOM_DEADLINE_MS: atLeastOne(2200),
    LIMIT_DEPTH: atLeastOne(10),
    LIMIT_ALIASES: atLeastOne(15),
    LIMIT_DIRECTIVES: atLeastOne(20),
    LIMIT_TOKENS: atLeastOne(1000),
    LIMIT_COST: atLeastOne(5000),
  })

/** The gateway's settings. */
export type GatewaySettings = z.infer<typeof gatewaySettings>

/** Where each room answers, by its name in the supergraph. */
export function roomAddresses(settings: GatewaySettings): Record<string, string> {
  return Object.fromEntries(rooms.map((room) => [room, settings[settingOf(room)]]))
}
