import { type Actor, PUBLIC } from '@gongshi/domain-kit'
import { openMetrics } from '@gongshi/service-kit'
import { signedFetch } from '@gongshi/service-kit/test'
import { tokenIssuer } from '@gongshi/testkit'
import { openRoomDoor } from '../src/graphql/open-door.ts'
import type { TestRoom } from './open-test-room.ts'

/** What a door answers; tests read it as they know it. */
type Answer = { data: Record<string, unknown>; errors?: { extensions: { code: string } }[] }

const key = 'a key of at least thirty-two characters'

/** This room's door on a free port, an issuer of its own, and a way to ask it as the gateway would. */
export async function openTestDoor({ store, clock, log }: Pick<TestRoom, 'store' | 'clock' | 'log'>) {
  const issuer = await tokenIssuer()
  const door = await openRoomDoor({
    store,
    clock,
    log,
    metrics: openMetrics({ service: 'test' }),
    health: async () => ({ ready: true }),
    settings: {
      HOST: '127.0.0.1',
      PORT: 0,
      GATEWAY_KEY: key,
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: 'gongshi',
    },
  })
  const url = await door.listen()
  const askWith = async (authorization: string | undefined, query: string, variables: object = {}) => {
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) }
    const body = JSON.stringify({ query, variables })
    const response = await signedFetch(key)(url, { method: 'POST', headers, body })
    const answer = (await response.json()) as Answer
    return { ...answer, status: response.status }
  }
  return {
    url,
    key,
    askWith,
    /** Asks as somebody; the answer with its status, data and errors. */
    ask: async (query: string, variables?: object, actor: Actor = PUBLIC) =>
      askWith(
        actor.kind === 'person' ? `Bearer ${await issuer.tokenFor(actor)}` : undefined,
        query,
        variables,
      ),
    close: async () => {
      await door.stop()
      await issuer.stop()
    },
  }
}
