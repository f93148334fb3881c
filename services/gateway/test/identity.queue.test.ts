import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TinyCity, tinyCity } from './tiny-city.ts'

let city: TinyCity
beforeAll(async () => {
  city = await tinyCity()
})
afterAll(() => city.stop())

const who = (authorization?: string) => city.ask('{ who }', {}, authorization ? { authorization } : {})

describe('who is asking', () => {
  test('no token: the public', async () => {
    expect(await who()).toMatchObject({ status: 200, data: { who: 'public' } })
  })

  test('a good token: the person, told by the room that verified it again', async () => {
    const { data } = await who(`Bearer ${await city.issuer.token()}`)
    expect(data).toEqual({ who: 'PUR-1:handler' })
  })

  test.each([
    ['forged', async () => city.issuer.token({ key: city.issuer.foreignKey })],
    ['expired', async () => city.issuer.token({ expires: '-1s' })],
    ['from another issuer', async () => city.issuer.token({ issuer: 'http://127.0.0.1:8' })],
    ['for another audience', async () => city.issuer.token({ audience: 'somebody' })],
    ['unsigned', async () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"x"}')}.`.replaceAll('=', '')],
    ['no access token by its type', async () => city.issuer.token({ typ: 'logout+jwt' })],
    ['of no type', async () => city.issuer.token({ typ: null })],
    ['good for ten years', async () => city.issuer.token({ expires: '10y' })],
    ['good for a minute more than a day', async () => city.issuer.token({ expires: '1441m' })],
    ['no token at all', async () => 'abc'],
  ])('%s: 401, never the public view', async (_what, token) => {
    const answer = await who(`Bearer ${await token()}`)
    expect(answer.status).toBe(401)
    expect(answer.data).toBeUndefined()
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test('a token of a day is good, and so is a plain JWT', async () => {
    for (const over of [{ expires: '24h' }, { typ: 'JWT' }])
      expect((await who(`Bearer ${await city.issuer.token(over)}`)).status).toBe(200)
  })

  test('a header that holds no bearer token: 401', async () => {
    expect((await who('Basic dXNlcjpwYXNz')).status).toBe(401)
  })
})

test('an issuer that cannot be reached: 503, never the public view', async () => {
  const other = await tinyCity({ OIDC_ISSUER: 'http://127.0.0.1:9' })
  const answer = await other.ask('{ who }', {}, { authorization: `Bearer ${await other.issuer.token()}` })
  await other.stop()
  expect(answer.status).toBe(503)
  expect(answer.errors?.[0]?.extensions.code).toBe('IDENTITY_UNAVAILABLE')
})
