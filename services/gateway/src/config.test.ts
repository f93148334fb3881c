import { rooms } from '@gongshi/events'
import { readConfig } from '@gongshi/service-kit/config'
import { expect, test } from '@jest/globals'
import { gatewaySettings } from './config.ts'

const whole = {
  OIDC_ISSUER: 'https://issuer.example',
  ...Object.fromEntries(rooms.map((room) => [`${room.toUpperCase()}_URL`, 'http://room.example/graphql'])),
  ...Object.fromEntries(
    rooms.map((room) => [`${room.toUpperCase()}_KEY`, `the key of ${room}`.padEnd(32, '.')]),
  ),
}

test('port 4000 and the limits of product.md 6.1, unless told otherwise', () => {
  expect(readConfig(gatewaySettings, whole)).toMatchObject({
    PORT: 4000,
    DEADLINE_MS: 3000,
    LIMIT_DEPTH: 10,
    LIMIT_ALIASES: 15,
    LIMIT_DIRECTIVES: 20,
    LIMIT_TOKENS: 1000,
    LIMIT_COST: 5000,
  })
})

test('must fail: every missing or wrong setting is named at once', () => {
  const { COMPLIANCE_KEY: _key, ...rest } = whole as Record<string, string>
  const wrong = { ...rest, PORT: 'x', CATALOGUE_URL: 'catalogue:4002', LIMIT_DEPTH: '0' }
  const problems = () => readConfig(gatewaySettings, wrong)
  for (const name of ['COMPLIANCE_KEY', 'PORT', 'CATALOGUE_URL', 'LIMIT_DEPTH'])
    expect(problems).toThrow(name)
})

test.each([
  ['', []],
  ['*', ['*']],
  ['https://a.example.cn, http://localhost:5173', ['https://a.example.cn', 'http://localhost:5173']],
])('CORS_ORIGINS %p: the origins whose pages may ask', (CORS_ORIGINS, origins) => {
  expect(readConfig(gatewaySettings, { ...whole, CORS_ORIGINS })).toMatchObject({ CORS_ORIGINS: origins })
})

test.each(['a.example.cn', 'https://a.example.cn/', 'https://a.example.cn/graphql', 'https://*.example.cn'])(
  'must fail: CORS_ORIGINS %p is no origin',
  (CORS_ORIGINS) => {
    expect(() => readConfig(gatewaySettings, { ...whole, CORS_ORIGINS })).toThrow('CORS_ORIGINS')
  },
)

test('waits are held to their order: a place, then a room, and both end before the request', () => {
  const order = { DEADLINE_MS: '2450', ROOM_DEADLINE_MS: '2200', PLACE_WAIT_MS: '150' }
  const read = (over: object) => readConfig(gatewaySettings, { ...whole, ...order, ...over })
  expect(read({})).toMatchObject({ DEADLINE_MS: 2450 })
  for (const late of [{ DEADLINE_MS: '2449' }, { ROOM_DEADLINE_MS: '2201' }, { PLACE_WAIT_MS: '151' }])
    expect(() => read(late)).toThrow('ROOM_DEADLINE_MS')
})
