import { writeFileSync } from 'node:fs'
import { until } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { tinySupergraph } from './a-gateway.ts'
import { type TinyCity, tinyCity } from './tiny-city.ts'

let city: TinyCity
beforeAll(async () => {
  city = await tinyCity({ RATE_NEW: '0', RATE_ADDRESS: '0' })
})
afterAll(() => city.stop())

const codesOf = ({ errors = [] }: { errors?: { extensions: Record<string, unknown> }[] }) =>
  errors.map(({ extensions }) => extensions.code)
const many = (count: number, ask: (at: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: count }, (_, at) => ask(at)))
const rooms = async () => ((await (await fetch(`${city.origin}/readyz`)).json()) as { rooms: object }).rooms

/** Calls of somebody else while the others are under way. */
async function neighbours(count: number) {
  const answers = []
  for (let i = 0; i < count; i += 1) {
    const since = performance.now()
    const answer = await city.ask('{ listed who }')
    answers.push({ errors: answer.errors, ms: performance.now() - since })
  }
  return answers
}

describe('slow work is shed by concurrency, per operation; it closes no room (attack 2)', () => {
  test('forty slow questions at once: the room stays open, others are answered at once, the excess is told TOO_BUSY', async () => {
    const slow = many(40, (at) => city.ask(`{ wait(ms: ${1500 + at}) }`))
    const others = await neighbours(20)
    expect(others.filter(({ errors }) => errors)).toEqual([])
    expect(Math.max(...others.map(({ ms }) => ms))).toBeLessThan(1000)
    const answers = (await slow) as Awaited<ReturnType<typeof city.ask>>[]
    const shed = answers.filter((answer) => codesOf(answer).includes('TOO_BUSY'))
    expect(answers.filter(({ errors }) => !errors).length).toBeGreaterThanOrEqual(8)
    expect(shed.length).toBeGreaterThan(10)
    expect(shed[0]?.errors).toMatchObject([
      { path: ['wait'], extensions: { service: 'compliance', retryAfterSeconds: 1 } },
    ])
    expect(await rooms()).toMatchObject({ compliance: 'answering' })
  })

  test('answers that come too late, ten in a row, close nothing either', async () => {
    await many(10, (at) => city.ask(`{ wait(ms: ${4000 + at}) }`))
    expect(await rooms()).toMatchObject({ compliance: 'answering' })
    expect((await city.ask('{ listed }')).errors).toBeUndefined()
  })

  test('fifty mutations on one record harm nobody else; whoever was shed knows that nothing was done', async () => {
    const writes = many(50, () => city.post({ query: 'mutation { hold(ms: 400) }' }))
    const others = await neighbours(20)
    expect(others.filter(({ errors }) => errors)).toEqual([])
    const responses = (await writes) as Response[]
    const answers = (await Promise.all(
      responses.map(async (one) => ({
        retry: one.headers.get('retry-after'),
        ...((await one.json()) as object),
      })),
    )) as { retry: string | null; errors?: { message: string; extensions: Record<string, unknown> }[] }[]
    const shed = answers.filter(({ errors }) => errors)
    expect(shed.length).toBeLessThan(50)
    for (const one of shed) {
      expect([codesOf(one), one.retry]).toEqual([['TOO_BUSY'], '1'])
      expect(one.errors?.[0]?.message).toContain('nothing was done')
    }
  })
})

describe('a room of another version than the supergraph (front-door 4)', () => {
  test('the field it does not know fails alone, and the room stays open', async () => {
    writeFileSync(
      city.file,
      tinySupergraph('\nextend type Query { added: String }\nextend type Organization { more: Int }'),
    )
    await until(async () => !(await city.ask('{ added }')).text.includes('Cannot query field'), {
      within: 8000,
      every: 100,
    })
    for (let i = 0; i < 6; i += 1) {
      const { data, errors } = await city.ask(
        '{ who added organizations(first: 1) { name more standing { eligible } } }',
      )
      expect(data).toEqual({
        who: 'public',
        added: null,
        organizations: [{ name: 'organization 0', more: null, standing: { eligible: true } }],
      })
      expect(new Set(codesOf({ errors }))).toEqual(new Set(['SCHEMA_SKEW']))
      expect(errors?.map(({ path }) => path?.[0])).toContain('added')
    }
    expect(await rooms()).toMatchObject({ organizations: 'answering' })
    const told = city.lines.filter(({ msg }) => String(msg).includes('another version'))
    expect(told).toContainEqual(
      expect.objectContaining({ room: 'organizations', missing: expect.arrayContaining(['added']) }),
    )
  })
  test('nor does anything else it does not know close it: the new field alone, ten at once; a new argument', async () => {
    const alone = await Promise.all(Array.from({ length: 10 }, (_, at) => city.ask(`{ a${at}: added }`)))
    for (const { status, errors } of alone)
      expect([status, codesOf({ errors })]).toEqual([200, ['SCHEMA_SKEW']])
    writeFileSync(city.file, tinySupergraph().replaceAll('who: String', 'who(of: Int): String'))
    await until(async () => (await city.ask('{ who(of: 1) }')).text.includes('SCHEMA_SKEW'), {
      within: 8000,
      every: 100,
    })
    const { data, errors } = await city.ask('{ who(of: 1) listed }')
    expect(data).toEqual({ who: null, listed: expect.any(Number) })
    expect(codesOf({ errors })).toEqual(['SCHEMA_SKEW'])
    expect(await rooms()).toMatchObject({ organizations: 'answering' })
    expect((await city.ask('{ refused boom }')).errors).toHaveLength(2)
  })
})
