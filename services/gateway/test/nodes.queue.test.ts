import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type RunningRoom, startTinyRoom } from './start-tiny-room.ts'
import { type TinyCity, tinyCity } from './tiny-city.ts'

const CODE = '51440400FAKE00013T'
const NO_CODE = '51440400FAKEX00131'
const NODES = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { __typename id ... on Organization { name standing { eligible } } ... on Notice { title } ... on Mark { weight } }
}`
const organization = {
  __typename: 'Organization',
  id: CODE,
  name: `organization ${CODE}`,
  standing: { eligible: true },
}
const notice = (id: string) => ({ __typename: 'Notice', id, title: `title of ${id}` })
const mark = { __typename: 'Mark', id: 'mark-1', weight: 5 }
const away = (service: string, ...paths: unknown[][]) =>
  paths.map((path) =>
    expect.objectContaining({
      path,
      extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', service }),
    }),
  )

let city: TinyCity
beforeAll(async () => {
  city = await tinyCity({ RATE_NEW: '0' })
})
const again: RunningRoom[] = []
/** Starts a killed room where it was. */
const restart = async (name: 'organizations' | 'compliance') => {
  city[name] = await startTinyRoom(name, city.issuer.url, city[name].port)
  again.push(city[name])
}
afterAll(async () => {
  await city.stop()
  await Promise.all(again.map((room) => room.stop()))
})

describe('any record by its id, whichever room it is of', () => {
  test.each([
    ['of the first room, by its code', CODE, organization],
    ['of the first room', 'notice-1', notice('notice-1')],
    ['of another room', 'mark-1', mark],
  ])('node: %s', async (_what, id, expected) => {
    const query = NODES.replace('$ids: [ID!]!', '$id: ID!').replace('nodes(ids: $ids)', 'node(id: $id)')
    const { data, errors } = await city.ask(query, { id })
    expect([data, errors]).toEqual([{ node: expected }, undefined])
  })

  test('nodes: in the order of the ids, twice when asked for twice, null for what is not there', async () => {
    const ids = [
      'mark-1',
      'nobody',
      CODE,
      'notice-2',
      'mark-1',
      NO_CODE,
      '',
      '汉',
      "' or 1=1",
      'x'.repeat(65),
    ]
    const { data, errors } = await city.ask(NODES, { ids })
    const none = [null, null, null, null, null]
    expect(data).toEqual({ nodes: [mark, null, organization, notice('notice-2'), mark, ...none] })
    expect(errors).toBeUndefined()
    expect((await city.ask(NODES, { ids: [] })).data).toEqual({ nodes: [] })
  })

  test('several by alias, its id or its type alone, and what leads on to another room', async () => {
    const { data } = await city.ask(
      '{ a: node(id: "notice-1") { id } b: node(id: "mark-1") { __typename } c: node(id: "no") { __typename } d: node(id: "notice-1") { ... on Notice { mark { weight } } } who }',
    )
    expect(data).toEqual({
      a: { id: 'notice-1' },
      b: { __typename: 'Mark' },
      c: null,
      d: { mark: { weight: 5 } },
      who: 'public',
    })
  })

  test('what may not be seen is answered letter for letter as what is not there', async () => {
    const asked = 'query ($id: ID!) { node(id: $id) { __typename id ... on Notice { title } } }'
    const answers = await Promise.all(
      ['notice-hidden', 'nothing-at-all'].map((id) => city.ask(asked, { id })),
    )
    const [hidden, absent] = answers.map(({ text }) => text.replace(/"left":\d+/, ''))
    expect(hidden).toBe(absent)
    expect(hidden).toContain('{"data":{"node":null},"extensions":')
    const authorization = `Bearer ${await city.issuer.token()}`
    const { data } = await city.ask(asked, { id: 'notice-hidden' }, { authorization })
    expect(data).toEqual({ node: notice('notice-hidden') })
  })
})

describe('bounded', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `mark-${at}`)

  test('a hundred are answered in two fetches of their room, one more is refused', async () => {
    // in a city of its own: a room that was slower than another to know an id is still being asked by the tests before
    const quiet = await tinyCity({ RATE_NEW: '0' })
    const fetches = async () =>
      (await quiet.metrics.getMetricsAsJSON())
        .find(({ name }) => name === 'gateway_room_fetch_seconds')!
        .values.filter((value) => 'metricName' in value && String(value.metricName).endsWith('_count'))
        .filter(({ labels }) => labels.room === 'compliance')
        .reduce((sum, { value }) => sum + value, 0)
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Mark { weight } } }'
    const { data } = await quiet.ask(query, { ids: ids(100) })
    expect((data as { nodes: unknown[] }).nodes).toHaveLength(100)
    expect(await fetches()).toBe(2)
    await quiet.stop()
    const { status, errors } = await city.ask(query, { ids: ids(101) })
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([400, ['NODE_LIMIT_EXCEEDED']])
  })

  test('over all fields of an operation, written out or in a variable', async () => {
    const { status, errors } = await city.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } more: nodes(ids: ["a", "b"]) { id } node(id: "c") { id } }',
      { ids: ids(98) },
    )
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'NODE_LIMIT_EXCEEDED'])
  })

  test('what is asked of them costs as often as there are ids', async () => {
    const cost = async (count: number) => {
      const { extensions } = await city.ask(NODES, { ids: ids(count) })
      return (extensions!.cost as { cost: number }).cost
    }
    const [one, eleven] = [await cost(1), await cost(11)]
    expect(eleven - one).toBeGreaterThanOrEqual(10 * 5)
  })
})

describe('a room that is away takes its own records only, each with its error', () => {
  const ids = [CODE, 'mark-1', 'notice-1', 'nobody']
  const here = [organization, null, notice('notice-1'), null]
  const back = async () => {
    for (let tries = 0; tries < 50; tries++) {
      if (!(await city.ask(NODES, { ids })).errors) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('the room did not come back')
  }
  afterEach(back)

  test('killed: what a room that answers knows is there; of the rest nobody can say that it is not', async () => {
    await city.compliance.kill('SIGKILL')
    const { status, data, errors } = await city.ask(NODES, { ids })
    await restart('compliance')
    expect(status).toBe(200)
    expect(data).toEqual({ nodes: [{ ...organization, standing: null }, ...here.slice(1)] })
    expect(errors).toEqual(
      expect.arrayContaining(away('compliance', ['nodes', 1], ['nodes', 3], ['nodes', 0, 'standing'])),
    )
    expect(errors).toHaveLength(3)
  })

  test('frozen: the same, in time', async () => {
    await city.compliance.kill('SIGSTOP')
    const since = performance.now()
    const { data, errors } = await city.ask(NODES.replace('standing { eligible }', ''), { ids })
    const took = performance.now() - since
    await city.compliance.kill('SIGCONT')
    const { standing: _, ...named } = organization
    expect(data).toEqual({ nodes: [named, ...here.slice(1)] })
    expect(errors).toEqual(away('compliance', ['nodes', 1], ['nodes', 3]))
    expect(took).toBeLessThan(3000)
  })

  test('a code is asked of nobody but the room of codes', async () => {
    await city.organizations.kill('SIGKILL')
    const { data, errors } = await city.ask(
      '{ a: node(id: "mark-1") { id } b: node(id: "51440400FAKE00013T") { id } }',
    )
    await restart('organizations')
    expect(data).toEqual({ a: { id: 'mark-1' }, b: null })
    expect(errors).toEqual(away('organizations', ['b']))
  })
})
