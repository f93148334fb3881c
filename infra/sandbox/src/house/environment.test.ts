import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import { environmentOf, type Surroundings } from './environment.ts'
import { ROOMS, type RoomName } from './names.ts'

const around: Surroundings = {
  mysqlUrl: 'mysql://u:secret@127.0.0.1:1',
  redisUrl: 'redis://:secret@127.0.0.1:2',
  prefix: 'gongshi',
  gatewayKey: 'the gateway key',
  newsKeys: Object.fromEntries(ROOMS.map((room, at) => [room, String(at).repeat(64)])) as Record<
    RoomName,
    string
  >,
  portalKey: 'the portal key',
  ports: {
    ...(Object.fromEntries(ROOMS.map((room) => [room, 9])) as Record<RoomName, number>),
    issuer: 1,
    gateway: 6,
    portal: 7,
  },
  dataDir: '/nowhere',
  extra: {},
}

test('the portal knows the graph, the issuer and where its sessions are, and neither database nor rooms', () => {
  const env = environmentOf('portal', around)
  expect(env).toMatchObject({
    PORT: '7',
    GATEWAY_URL: 'http://127.0.0.1:6/graphql',
    PUBLIC_URL: 'http://127.0.0.1:7',
    OIDC_ISSUER: 'http://127.0.0.1:1',
    PORTAL_KEY: 'the portal key',
    REDIS_URL: 'redis://:secret@127.0.0.1:2',
  })
  expect(JSON.stringify(env)).not.toMatch(/mysql|the gateway key|:9\b/)
  expect(env.READER_KEY).toBe(environmentOf('gateway', around).READER_KEY)
})

test('a room has its own key for its news and the public halves of all', () => {
  const { NEWS_KEY, NEWS_PUBLIC_KEYS = '' } = environmentOf('catalogue', around)
  expect(NEWS_KEY).toBe(around.newsKeys.catalogue)
  expect(NEWS_PUBLIC_KEYS.split(' ').map((pair) => pair.split('=')[0])).toEqual([...ROOMS])
  for (const key of Object.values(around.newsKeys)) expect(NEWS_PUBLIC_KEYS).not.toContain(key)
})

test('the issuer sends people back to the portal of this house', () => {
  expect(environmentOf('issuer', around).PORTAL_URL).toBe('http://127.0.0.1:7')
})

test('the gateway is told the operations of the portal', () => {
  const { OPERATIONS } = environmentOf('gateway', around)
  expect(OPERATIONS).toMatch(/persisted-documents\.json$/)
  expect(existsSync(dirname(dirname(OPERATIONS!)))).toBe(true)
})
