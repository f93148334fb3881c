import { type Actor, PUBLIC } from '@gongshi/domain-kit'
import { tokenIssuer } from '@gongshi/testkit'
import { openMetrics } from '../src/metrics/index.ts'
import { type Means, openRoomDoor, type RoomDoor } from '../src/room/index.ts'
import { signedFetch } from './audit-over-http.ts'

const KEY = 'a key of at least thirty-two characters'

/**
 * A room's door on a free port with an issuer of its own, and ways to ask it as the gateway would.
 *
 * @param means the room's store, the test's clock, and its neighbours as the test plays them
 */
export async function doorUnderTest<Store, Own extends object>(
  room: { name: string; door: RoomDoor<Store, Own> },
  means: Means<Store> & Own,
) {
  const issuer = await tokenIssuer()
  const door = await openRoomDoor({
    room,
    means,
    metrics: openMetrics({ service: 'test' }),
    health: async () => ({ ready: true }),
    // people are what their token says; granted.test.ts tries the register, the house's own tests ask it
    register: undefined,
    settings: {
      HOST: '127.0.0.1',
      PORT: 0,
      GATEWAY_KEY: KEY,
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: 'gongshi',
    },
  })
  const url = await door.listen()
  const send = async (authorization: string | undefined, query: string, variables: object) => {
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) }
    const body = JSON.stringify({ query, variables })
    return signedFetch({ room: room.name, key: KEY })(url, { method: 'POST', headers, body })
  }
  return {
    url,
    key: KEY,
    /** What opens this door. */
    opener: { room: room.name, key: KEY },
    /** Asks as somebody; the answer with its data and errors, which the test reads as it knows them. */
    ask: async (query: string, variables: object = {}, actor: Actor = PUBLIC) => {
      const bearer = actor.kind === 'person' ? `Bearer ${await issuer.tokenFor(actor)}` : undefined
      return JSON.parse(await (await send(bearer, query, variables)).text())
    },
    /** Asks with whatever stands in the header; the status with the answer. */
    askWith: async (authorization: string, query: string, variables: object = {}) => {
      const response = await send(authorization, query, variables)
      return { status: response.status, ...JSON.parse(await response.text()) }
    },
    close: async () => {
      await door.stop()
      await issuer.stop()
    },
  }
}
