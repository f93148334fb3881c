import { signedFetch } from '@gongshi/service-kit/test'
import { describe, expect, test } from '@jest/globals'
import { generateKeyPair, SignJWT } from 'jose'
import { roomKeyOf } from '../../src/house/environment.ts'
import { ROOMS } from '../../src/house/names.ts'
import { claimsOf } from '../../src/personas/claims.ts'
import { mintToken } from '../../src/personas/mint-token.ts'
import { personaOf } from '../../src/personas/personas.ts'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'

type Viewer = { subject: string; roles: string[]; agency: { name: string } | null }
const VIEWER = '{ viewer { subject roles agency { name } } publishedFigures { key } }'

/** Tokens that are none, each for its own reason. */
const BAD: [string, (house: HouseUnderTest) => Promise<string>][] = [
  ['forged: signed by another key', (h) => foreign(h.urls.issuer)],
  ['foreign: another issuer', () => foreign('https://issuer.example')],
  ['expired', (h) => mintToken('PUR-1:handler', { dataDir: h.dataDir, lifeS: -10 })],
  [
    'meant for another service',
    (h) => mintToken('PUR-1:handler', { dataDir: h.dataDir, audience: 'elsewhere' }),
  ],
  ['tampered with', async (h) => tampered(await mintToken('ORG-1', { dataDir: h.dataDir }))],
  ['no token at all, only words', async () => 'let-me-in'],
]

/** Issue 2, point 5: who is asking. */
export const identity = (house: () => HouseUnderTest): void =>
  describe('no token is the public; a bad token is 401, never the public view', () => {
    test('no token: the public', async () => {
      const { viewer } = dataOf(await house().ask<{ viewer: Viewer | null }>(null, VIEWER))
      expect(viewer).toBeNull()
    })

    test('a persona’s token: who it says, with the agency it acts for', async () => {
      const { viewer } = dataOf(await house().ask<{ viewer: Viewer }>('PUR-1:handler', VIEWER))
      expect(viewer).toEqual({
        subject: 'PUR-1:handler',
        roles: ['PUR'],
        agency: { name: '珠海市示例服务局' },
      })
    })

    test.each(BAD)('a token that is %s: 401, and nothing of the data', async (_how, make) => {
      const { status, data, errors } = await house().ask(`Bearer ${await make(house())}`, VIEWER)
      expect({ status, data, code: errors[0]?.extensions?.code }).toEqual({
        status: 401,
        data: null,
        code: 'UNAUTHENTICATED',
      })
    })

    test.each(BAD)('each room verifies again, even what the gateway brings: %s', async (_how, make) => {
      const authorization = `Bearer ${await make(house())}`
      for (const room of ROOMS) {
        const answer = await signedFetch({ room, key: roomKeyOf(house().gatewayKey, room) })(
          house().urls[room],
          {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization },
            body: JSON.stringify({ query: '{ __typename }' }),
          },
        )
        expect([room, answer.status]).toEqual([room, 401])
      }
    })

    test('a room refuses whoever is not the gateway', async () => {
      for (const room of ROOMS) {
        const body = JSON.stringify({ query: '{ __typename }' })
        const answer = await fetch(house().urls[room], {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
        expect([401, 403]).toContain(answer.status)
      }
    })

    test('cookies are refused: the door takes bearer tokens only (platform.md 7)', async () => {
      const headers = { 'content-type': 'application/json', cookie: 'session=1' }
      const answer = await fetch(house().urls.gateway, {
        method: 'POST',
        headers,
        body: '{"query":"{__typename}"}',
      })
      expect(answer.status).toBeGreaterThanOrEqual(400)
    })
  })

async function foreign(issuer: string): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256')
  return new SignJWT({ gongshi: claimsOf(personaOf('PUR-1:handler')!) })
    .setProtectedHeader({ alg: 'RS256', kid: 'unknown' })
    .setIssuer(issuer)
    .setAudience('gongshi')
    .setSubject('PUR-1:handler')
    .setExpirationTime('1h')
    .sign(privateKey)
}

/** The same signature under other words: ORG-1 says it is PUR-1's approver. */
function tampered(token: string): string {
  const [head, body, signature] = token.split('.')
  const claims = JSON.parse(Buffer.from(body!, 'base64url').toString()) as Record<string, unknown>
  const forged = { ...claims, gongshi: claimsOf(personaOf('PUR-1:approver')!) }
  return [head, Buffer.from(JSON.stringify(forged)).toString('base64url'), signature].join('.')
}
