import { until } from '@gongshi/testkit'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { aGateway } from './a-gateway.ts'
import { type RunningRoom, startTinyRoom } from './start-tiny-room.ts'

const ISSUER = 'http://127.0.0.1:9'
const QUERY = '{ organizations(first: 2) { name standing { eligible } } }'
const alone = (standing: unknown) => [
  { name: 'organization 0', standing },
  { name: 'organization 1', standing },
]

let organizations: RunningRoom
let compliance: RunningRoom
let gateway: Awaited<ReturnType<typeof aGateway>>

beforeAll(async () => {
  organizations = await startTinyRoom('organizations', ISSUER)
  compliance = await startTinyRoom('compliance', ISSUER)
  gateway = await aGateway({ organizations: organizations.url, compliance: compliance.url })
})
afterAll(async () => {
  await gateway.stop()
  await Promise.all([organizations.stop(), compliance.stop()])
})

const recovered = async () => {
  for (let tries = 0; tries < 50; tries++) {
    const { errors } = await gateway.ask(QUERY)
    if (!errors) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the room did not come back')
}

describe('a dead or hanging room gives partial data within the deadline (platform.md 7)', () => {
  afterEach(recovered)

  test('both rooms up: all of it', async () => {
    expect(await gateway.ask(QUERY)).toMatchObject({
      status: 200,
      data: { organizations: alone({ eligible: true }) },
    })
  })

  test('killed: its fields are null, the errors name room and path, and no address', async () => {
    await compliance.kill('SIGKILL')
    const answer = await gateway.ask(QUERY)
    const { port } = compliance
    compliance = await startTinyRoom('compliance', ISSUER, port)
    expect(answer.status).toBe(200)
    expect(answer.data).toEqual({ organizations: alone(null) })
    expect(answer.errors).toMatchObject(
      [0, 1].map((at) => ({
        path: ['organizations', at, 'standing'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'compliance' },
      })),
    )
    expect(answer.text).not.toMatch(new RegExp(`127\\.0\\.0\\.1|ECONN|${port}|node_modules| at `))
  })

  test('frozen: the same, within three seconds', async () => {
    await compliance.kill('SIGSTOP')
    const since = performance.now()
    const answer = await gateway.ask(QUERY)
    const took = performance.now() - since
    await compliance.kill('SIGCONT')
    expect(answer.data).toEqual({ organizations: alone(null) })
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      service: 'compliance',
    })
    expect(took).toBeLessThan(3000)
  })

  test('five failures to connect open the breaker: the next answer waits for nobody; then it recovers by itself', async () => {
    await compliance.kill('SIGKILL')
    await Promise.all([1, 2, 3, 4, 5].map((n) => gateway.ask(QUERY.replace('2', String(n)))))
    const ready = await (await fetch(`${gateway.origin}/readyz`)).json()
    const since = performance.now()
    const { data } = await gateway.ask(QUERY)
    const took = performance.now() - since
    compliance = await startTinyRoom('compliance', ISSUER, compliance.port)
    expect(ready).toMatchObject({ ready: true, rooms: { compliance: 'away', organizations: 'answering' } })
    expect(data).toEqual({ organizations: alone(null) })
    expect(took).toBeLessThan(500)
  })

  test('a room that answers too late for the request is left behind', async () => {
    const { data, errors } = await gateway.ask('{ who wait(ms: 2600) }')
    expect(data).toEqual({ who: 'public', wait: null })
    expect(errors).toMatchObject([{ path: ['wait'], extensions: { service: 'compliance' } }])
  })
})

describe('a fetch ends when its client leaves', () => {
  test('the room sees the request go, long before any deadline', async () => {
    const leave = new AbortController()
    const asked = gateway.post({ query: '{ hang }' }, {}, leave.signal).catch(() => 'left')
    await until(async () => (await gateway.ask('{ hanging }')).data?.hanging === 1)
    leave.abort()
    expect(await asked).toBe('left')
    await until(async () => String((await gateway.ask('{ ended }')).data?.ended) === 'AbortError', {
      within: 1000,
    })
  })
})
