import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { type OpenDoor, openDoor } from './open-door.ts'
import { refusals } from './refusals.ts'

const aDoor = async (origins?: string[]) => {
  const door = openDoor({
    name: 'test',
    host: '127.0.0.1',
    port: 0,
    deadlineMs: 1000,
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    health: async () => ({ ready: true }),
    answer: async () => {
      throw refusals.unauthenticated()
    },
    origins,
  })
  await door.listen()
  return door
}
let listed: OpenDoor
let closed: OpenDoor
let open: OpenDoor
beforeAll(async () => {
  ;[listed, closed, open] = await Promise.all([
    aDoor(['https://board.example.cn', 'https://other.example.cn']),
    aDoor(),
    aDoor(['*']),
  ])
})
afterAll(() => Promise.all([listed, closed, open].map((door) => door.stop())))

const mayI = (door: OpenDoor, origin: string) =>
  fetch(door.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
const ask = (door: OpenDoor, origin: string) =>
  fetch(door.url, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: '{}' })
const allowed = ({ status, headers }: Response) => [
  status,
  headers.get('access-control-allow-origin'),
  headers.get('vary'),
]

describe('a page of another origin asks from a browser (front-door 6)', () => {
  test('of one on the list: may send JSON and a token, never a cookie, and read what it cost – refused or not', async () => {
    const answer = await mayI(listed, 'https://other.example.cn')
    expect(allowed(answer)).toEqual([204, 'https://other.example.cn', 'origin'])
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST')
    expect(answer.headers.get('access-control-allow-headers')).toContain('authorization, content-type')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    const refused = await ask(listed, 'https://board.example.cn')
    expect(allowed(refused)).toEqual([401, 'https://board.example.cn', 'origin'])
    expect(refused.headers.get('access-control-expose-headers')).toContain('retry-after')
  })

  test.each(['https://board.example.cn.evil.example', 'http://board.example.cn', 'null'])(
    'must fail: of %s',
    async (origin) => {
      expect(allowed(await mayI(listed, origin))).toEqual([405, null, 'origin'])
      expect(allowed(await ask(listed, origin))).toEqual([401, null, 'origin'])
    },
  )

  test('must fail: of any, where nobody is listed; a list of * is everybody', async () => {
    expect(allowed(await mayI(closed, 'https://board.example.cn'))).toEqual([405, null, null])
    expect(allowed(await mayI(open, 'https://anybody.example'))).toEqual([
      204,
      'https://anybody.example',
      'origin',
    ])
  })

  test('OPTIONS that is no such question is refused as ever', async () => {
    const answer = await fetch(listed.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://board.example.cn' },
    })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })
})
