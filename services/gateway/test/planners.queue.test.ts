import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openPlanners, type Planners, TooManyPlans } from '../src/graph/planners.ts'
import { tinySupergraph } from './a-gateway.ts'

let planners: Planners
beforeAll(async () => {
  planners = await openPlanners(tinySupergraph(), { threads: 1, mostMs: 60_000, mostEach: 3 })
})
afterAll(() => planners.stop())

const wish = (text: string, caller = 'a') => ({ key: text, text, caller })
const ask = async (of: Planners, text: string, caller?: string) => {
  const planned = await of.plan(wish(text, caller))
  if ('failure' in planned) throw new Error(planned.failure)
  return planned.plan
}
const roomsOf = (plan: string) => [...plan.matchAll(/"serviceName":"(\w+)"/g)].map(([, room]) => room)

describe('plans are made beside the thread that answers (front-door 2)', () => {
  test('a plan as the executor takes it', async () => {
    const plan = await ask(planners, '{ organizations { name standing { eligible } } }')
    expect(roomsOf(plan)).toEqual(['organizations', 'compliance'])
  })

  test('many are handed over together, each with its own plan or failure; none is none', async () => {
    const [one, other] = await planners.planAll(['{ who }', '{ nobody }'])
    expect([one, other]).toEqual([
      { plan: expect.stringContaining('organizations') },
      { failure: expect.any(String) },
    ])
    expect(await planners.planAll([])).toEqual([])
    expect(roomsOf(await ask(planners, '{ listed }'))).toEqual(['compliance'])
  })

  test('this thread’s turns go on meanwhile', async () => {
    let turns = 0
    const ticking = setInterval(() => {
      turns += 1
    }, 1)
    const aliases = Array.from(
      { length: 60 },
      (_, at) => `a${at}: organizations { peers { standing { eligible } name } }`,
    )
    await ask(planners, `{ ${aliases.join(' ')} }`)
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(5)
  })

  test('equal ones in hand are planned once; callers take turns', async () => {
    const done: string[] = []
    const ask = (text: string, caller: string) =>
      planners.plan(wish(text, caller)).then(() => done.push(text))
    const all = ['{ who }', '{ a: who }', '{ b: who }', '{ c: who }'].map((text) => ask(text, 'a'))
    await Promise.all([...all, ask('{ listed }', 'b'), ask('{ c: who }', 'b')])
    expect(done.indexOf('{ listed }')).toBeLessThan(done.indexOf('{ b: who }'))
    expect(done.filter((text) => text === '{ c: who }')).toHaveLength(2)
  })

  test('must fail: of one caller as many may wait as anybody may, and no more', async () => {
    const asked = Array.from({ length: 6 }, (_, at) => planners.plan(wish(`{ d${at}: who }`)))
    const refused = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected')
    expect(refused.map((one) => (one as PromiseRejectedResult).reason)).toEqual([
      expect.any(TooManyPlans),
      expect.any(TooManyPlans),
    ])
  })
})

describe('an operation without a plan harms itself', () => {
  test('one that does not fit is refused, and refused at once the second time, while others wait', async () => {
    await expect(ask(planners, '{ nobody }')).rejects.toThrow('nobody')
    await expect(ask(planners, '{ nobody }')).rejects.toThrow('nobody')
    expect(roomsOf(await ask(planners, '{ who }'))).toEqual(['organizations'])
  })

  test('one that takes too long ends its thread; the next is planned by a new one', async () => {
    const strict = await openPlanners(tinySupergraph(), { threads: 1, mostMs: 2000 })
    try {
      const aliases = Array.from(
        { length: 20_000 },
        (_, at) => `a${at}: organizations { peers { standing { eligible } } }`,
      )
      await expect(ask(strict, `{ ${aliases.join(' ')} }`)).rejects.toThrow('ended over it')
      expect(roomsOf(await ask(strict, '{ who }'))).toEqual(['organizations'])
    } finally {
      await strict.stop()
    }
  })

  test('must fail: a supergraph that cannot be read', async () => {
    await expect(openPlanners(tinySupergraph().slice(0, 900), { threads: 1 })).rejects.toThrow()
  })
})
