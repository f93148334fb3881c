import { type BreakableLine, breakableLine, testDatabase, testRedis, until } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RunningProgram, runProgram } from '../../test/programs/run-program.ts'
import { GATEWAY_HEADER, signGatewayHeader } from './gateway-header.ts'

const KEY = 'a key of at least thirty-two characters'
const body = '{"query":"{ isOpen }"}'
const corner = testRedis()
const running: RunningProgram[] = []
let database: Awaited<ReturnType<typeof testDatabase>>
let toRedis: BreakableLine
let toDatabase: BreakableLine
let [one, other] = ['', '']

beforeAll(async () => {
  database = await testDatabase({ migrations: [] })
  toRedis = await breakableLine(corner.url)
  toDatabase = await breakableLine(database.url)
  for (let started = 0; started < 2; started += 1)
    running.push(
      runProgram('a-room', {
        DATABASE_URL: toDatabase.url,
        REDIS_URL: toRedis.url,
        QUEUE_NAMESPACE: corner.namespace,
        GATEWAY_KEY: KEY,
        OIDC_ISSUER: 'http://127.0.0.1:9',
      }),
    )
  const addressOf = async ({ output }: RunningProgram) => {
    await until(() => output().includes('\n'), { within: 20_000 })
    return output().trim()
  }
  ;[one, other] = (await Promise.all(running.map(addressOf))) as [string, string]
}, 60_000)
afterAll(async () => {
  for (const program of running) program.process.kill('SIGKILL')
  await Promise.all(running.map(({ ended }) => ended))
  await toRedis.close()
  await toDatabase.close()
  await corner.close()
  await database.close()
})

/** What the gateway would send now. */
const signed = () =>
  signGatewayHeader(KEY, { room: 'catalogue', method: 'POST', payload: body, authorization: '' })
const send = async (to: string, header: string): Promise<number> => {
  const headers = { 'content-type': 'application/json', [GATEWAY_HEADER]: header }
  return (await fetch(to, { method: 'POST', headers, body })).status
}
/** Until a process has found out how things are now: it lets in what is signed after that. */
const letsIn = (to: string) => until(async () => (await send(to, signed())) === 200, { within: 10_000 })

const remembered = async (): Promise<number> =>
  (await corner.redis.keys(`{${corner.namespace}-*:nonce:*`)).length
/** Whether both remember in Redis what they are shown. */
const areWithRedis = async (): Promise<boolean> => {
  const before = await remembered()
  await Promise.all([letsIn(one), letsIn(other)])
  return (await remembered()) >= before + 2
}

describe('a signed request that was captured is good at no process of the room any more (attack 29)', () => {
  test('at the one that saw it, and at the other', async () => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const header = signed()
      expect(await send(first, header)).toBe(200)
      expect(await send(second, header)).toBe(403)
      expect(await send(first, header)).toBe(403)
    }
  })

  test('sent to both at the same moment it is let in once', async () => {
    const tried: number[][] = []
    const whole = () => tried.filter((statuses) => !statuses.includes(503))
    // a process that had no answer in time lets nobody in: that is no trial of who comes first
    while (whole().length < 10 && tried.length < 100) {
      const header = signed()
      tried.push(await Promise.all([send(one, header), send(other, header)]))
    }
    expect(whole().map((statuses) => statuses.sort())).toEqual(Array(10).fill([200, 403]))
    expect(tried.filter(([first, second]) => first === 200 && second === 200)).toEqual([])
  })

  test('while Redis is away: what is new is let in once; what was signed before is let in by nobody', async () => {
    await until(areWithRedis, { within: 20_000 })
    const before = signed()
    toRedis.cut()
    await Promise.all([letsIn(one), letsIn(other)])
    expect(await send(one, before)).toBe(503)
    const header = signed()
    expect(await send(one, header)).toBe(200)
    expect(await send(other, header)).toBe(403)
  })

  test('while the database is away as well nobody is let in', async () => {
    toDatabase.cut()
    expect(await send(one, signed())).toBe(503)
    expect(await send(other, signed())).toBe(503)
    toDatabase.mend()
    await letsIn(one)
  })

  test('once Redis is back, empty: what was shown meanwhile is known still', async () => {
    const header = signed()
    expect(await send(one, header)).toBe(200)
    toRedis.mend()
    await corner.empty()
    await until(areWithRedis, { within: 20_000 })
    expect(await send(other, header)).toBe(403)
    const next = signed()
    expect([await send(other, next), await send(one, next)]).toEqual([200, 403])
  })
})
