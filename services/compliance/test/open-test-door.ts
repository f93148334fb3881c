import { type Actor, type CalendarYear, PUBLIC } from '@gongshi/domain-kit'
import { openMetrics } from '@gongshi/service-kit'
import { signedFetch } from '@gongshi/service-kit/test'
import { tokenIssuer } from '@gongshi/testkit'
import { openRoomDoor } from '../src/graphql/open-door.ts'
import { aCatalogue } from './a-catalogue.ts'
import type { TestRoom } from './open-test-room.ts'

/** What a door answers; tests read it as they know it. */
type Answer = { data: Record<string, unknown>; errors?: { extensions: { code: string } }[] }

const key = 'a key of at least thirty-two characters'

/** This room's door on a free port, an issuer of its own, a catalogue that can be away, and a way to ask as the gateway would. */
export async function openTestDoor(
  { store, clock, log }: Pick<TestRoom, 'store' | 'clock' | 'log'>,
  years: readonly CalendarYear[],
) {
  const issuer = await tokenIssuer()
  const catalogue = aCatalogue(years)
  const door = await openRoomDoor({
    store,
    clock,
    log,
    catalogue,
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
  return {
    url,
    key,
    catalogue,
    /** Asks as somebody; the answer with its data and errors. */
    ask: async (query: string, variables: object = {}, actor: Actor = PUBLIC): Promise<Answer> => {
      const bearer =
        actor.kind === 'person' ? { authorization: `Bearer ${await issuer.tokenFor(actor)}` } : {}
      const headers = { 'content-type': 'application/json', ...bearer }
      const body = JSON.stringify({ query, variables })
      const response = await signedFetch(key)(url, { method: 'POST', headers, body })
      return (await response.json()) as Answer
    },
    close: async () => {
      await door.stop()
      await issuer.stop()
    },
  }
}
