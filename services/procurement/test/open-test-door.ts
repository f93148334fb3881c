import { type Actor, PUBLIC } from '@gongshi/domain-kit'
import { openMetrics, silentLog } from '@gongshi/service-kit'
import { signedFetch } from '@gongshi/service-kit/test'
import { tokenIssuer } from '@gongshi/testkit'
import { openDoor } from '../src/graphql/open-door.ts'
import type { TestRoom } from './test-room.ts'

const KEY = 'a key of at least thirty-two characters'

/** This room's door on a free port, its issuer, and a way to ask it as the gateway would. */
export async function openTestDoor({ store, clock, neighbours }: TestRoom) {
  const issuer = await tokenIssuer()
  const door = await openDoor({
    store,
    clock,
    neighbours,
    log: silentLog(),
    metrics: openMetrics({ service: 'procurement' }),
    health: async () => ({ ready: true }),
    settings: {
      HOST: '127.0.0.1',
      PORT: 0,
      GATEWAY_KEY: KEY,
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: 'gongshi',
    },
  })
  const url = await door.listen()
  const send = signedFetch(KEY)
  return {
    url,
    key: KEY,
    /** Asks as somebody; the answer with its data and errors. */
    ask: async (query: string, variables: object = {}, actor: Actor = PUBLIC) => {
      const bearer =
        actor.kind === 'person' ? { authorization: `Bearer ${await issuer.tokenFor(actor)}` } : {}
      const headers = { 'content-type': 'application/json', ...bearer }
      const response = await send(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      })
      return JSON.parse(await response.text())
    },
    close: async () => {
      await door.stop()
      await issuer.stop()
    },
  }
}
