import { setTimeout as pause } from 'node:timers/promises'
import { silentLog } from '@gongshi/service-kit/log'
import { connectCounter } from '@gongshi/service-kit/queues'
import { breakableLine, testRedis, until } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Caller } from './caller.ts'
import { openRates, type RateSettings } from './rates.ts'

const settings = (over: Partial<RateSettings> = {}): RateSettings => ({
  RATE_ADDRESS: 100,
  RATE_PERSON: 200,
  RATE_WORK: 50,
  RATE_NEW: 3,
  RATE_WRITES: 2,
  RATE_FILES: 4,
  ...over,
})
let number = 0
const somebody = (): Caller => ({ key: `a:192.0.2.${++number}`, address: '192.0.2.1' })

const corner = testRedis()
let line: Awaited<ReturnType<typeof breakableLine>>
let redis: ReturnType<typeof connectCounter>
const rates = (over: Partial<RateSettings> = {}) =>
  openRates(settings(over), { redis, namespace: corner.namespace })

beforeAll(async () => {
  line = await breakableLine(corner.url)
  redis = connectCounter(line.url, silentLog())
  await until(() => redis.status === 'ready')
})
afterAll(async () => {
  redis.disconnect()
  await line.close()
  await corner.close()
})

describe('a token bucket for each caller, in Redis', () => {
  test('the last that fits, the first that does not; what is refused takes nothing', async () => {
    const { spend } = rates()
    const caller = somebody()
    expect(await spend(caller, { cost: 90 })).toMatchObject({ granted: true, left: 10, of: 100, cost: 90 })
    const refused = await spend(caller, { cost: 30 })
    expect(refused).toMatchObject({ granted: false, refusedBy: 'cost' })
    expect(refused.retryMs).toBeGreaterThan(1500)
    expect(refused.retryMs).toBeLessThanOrEqual(2000)
    expect(await spend(caller, { cost: 10 })).toMatchObject({ granted: true })
  })

  test('it fills evenly: what was told to wait for is there after the wait', async () => {
    const { spend } = rates()
    const caller = somebody()
    await spend(caller, { cost: 100 })
    const { retryMs } = await spend(caller, { cost: 3 })
    expect(retryMs).toBeLessThanOrEqual(300)
    await pause(retryMs + 20)
    expect(await spend(caller, { cost: 3 })).toMatchObject({ granted: true })
  })

  test('two gateways count together', async () => {
    const caller = somebody()
    await rates().spend(caller, { cost: 60 })
    expect(await rates().spend(caller, { cost: 60 })).toMatchObject({ refusedBy: 'cost' })
  })

  test('each kind has a bucket of its own: who has used up what is dear may ask what is cheap', async () => {
    const { spend } = rates()
    const caller = somebody()
    expect(await spend(caller, { cost: 50, work: 50 })).toMatchObject({ granted: true })
    expect(await spend(caller, { cost: 5, work: 5 })).toMatchObject({ refusedBy: 'work' })
    expect(await spend(caller, { cost: 5 })).toMatchObject({ granted: true })
    for (let i = 0; i < 3; i += 1) await spend(caller, { cost: 1, isNew: true })
    expect(await spend(caller, { cost: 1, isNew: true })).toMatchObject({ refusedBy: 'new' })
    expect(await spend(caller, { cost: 1, writes: 3 })).toMatchObject({ refusedBy: 'writes' })
    expect(await spend(caller, { cost: 1, writes: 2 })).toMatchObject({ granted: true })
  })

  test('one caller’s is not another’s, and a person has more than an address', async () => {
    const { spend } = rates()
    await spend(somebody(), { cost: 100 })
    expect(await spend(somebody(), { cost: 100 })).toMatchObject({ granted: true })
    const person = { kind: 'person', subject: `P-${++number}`, roles: [], subRoles: [] } as const
    const caller = {
      ...somebody(),
      key: `p:${person.subject}`,
      person: { ...person, roles: [], subRoles: [] },
    }
    expect(await spend(caller, { cost: 200 })).toMatchObject({ granted: true, of: 200 })
  })

  test('0 is no limit', async () => {
    const { spend } = rates({ RATE_ADDRESS: 0 })
    const caller = somebody()
    for (let i = 0; i < 5; i += 1)
      expect(await spend(caller, { cost: 1000 })).toMatchObject({ granted: true })
  })
})

describe('Redis away: each gateway counts for itself, and no answer waits', () => {
  test('cut, then back', async () => {
    const { spend } = rates()
    const caller = somebody()
    line.cut()
    await until(() => redis.status !== 'ready')
    expect(await spend(caller, { cost: 90 })).toMatchObject({ granted: true })
    expect(await spend(caller, { cost: 90 })).toMatchObject({ refusedBy: 'cost' })
    line.mend()
    await until(() => redis.status === 'ready')
  })

  test('frozen: one answer waits a moment, the next none', async () => {
    const { spend } = rates()
    const caller = somebody()
    line.freeze()
    const since = performance.now()
    expect(await spend(caller, { cost: 1 })).toMatchObject({ granted: true })
    expect(performance.now() - since).toBeLessThan(600)
    const again = performance.now()
    expect(await spend(caller, { cost: 1 })).toMatchObject({ granted: true })
    expect(performance.now() - again).toBeLessThan(50)
    line.mend()
  })
})
