import { afterEach, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import type { DoorOptions } from './door.ts'
import { type OpenDoor, openDoor } from './open-door.ts'

const open: OpenDoor[] = []
const aDoor = async (over: Partial<DoorOptions> = {}) => {
  const door = openDoor({
    name: 'test',
    host: '127.0.0.1',
    port: 0,
    deadlineMs: 1000,
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    health: async () => ({ ready: true }),
    answer: async () => ({ data: null }),
    ...over,
  })
  await door.listen()
  open.push(door)
  return door
}
const ask = (door: OpenDoor) =>
  fetch(door.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
const readyz = (door: OpenDoor) => fetch(new URL('/readyz', door.url))

afterEach(() => Promise.all(open.splice(0).map((door) => door.stop())))

describe('the life of a door', () => {
  test('must fail: a taken port, in one sentence that says what to do', async () => {
    const port = Number(new URL((await aDoor()).url).port)
    await expect(aDoor({ port })).rejects.toThrow(
      `test: port ${port} is taken by another process; stop that process or set PORT to a free one`,
    )
  })

  test('no answer is kept by a cache on the way: not what it says, not what it refuses, not its health', async () => {
    const door = await aDoor()
    const refused = await fetch(door.url, { method: 'PUT' })
    const answers = [await ask(door), refused, await readyz(door)]
    expect(answers.map(({ status, headers }) => [status, headers.get('cache-control')])).toEqual([
      [200, 'no-store'],
      [405, 'no-store'],
      [200, 'no-store'],
    ])
  })

  test('a request that takes too long is over at its deadline, and its work is told to stop', async () => {
    let told: unknown
    const over = Promise.withResolvers<void>()
    const door = await aDoor({
      deadlineMs: 100,
      answer: async (_request, _reply, { signal }) => {
        signal.addEventListener('abort', () => {
          told = signal.reason.name
        })
        await over.promise
        return {}
      },
    })
    const response = await ask(door)
    over.resolve()
    expect(response.status).toBe(504)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] })
    expect(told).toBe('TimeoutError')
  })

  test('what it answers with fails: one masked error, nothing of the cause', async () => {
    const door = await aDoor({ answer: () => Promise.reject(new Error('ECONNREFUSED 10.1.2.3:3306')) })
    const response = await ask(door)
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] })
    expect(text).not.toContain('10.1.2.3')
  })

  test('drained, it says so and still answers', async () => {
    const door = await aDoor()
    expect((await readyz(door)).status).toBe(200)
    door.drain()
    expect((await readyz(door)).status).toBe(503)
    expect((await ask(door)).status).toBe(200)
  })

  test('drained, it tells every connection to close with its answer; before, it keeps them', async () => {
    const door = await aDoor()
    const connection = async () => (await ask(door)).headers.get('connection')
    expect(await connection()).toBe('keep-alive')
    door.drain()
    expect([await connection(), (await readyz(door)).headers.get('connection')]).toEqual(['close', 'close'])
  })

  test('stopped, it lets the request in flight finish', async () => {
    const [arrived, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const answer = async () => {
      arrived.resolve()
      await done.promise
      return { data: { done: true } }
    }
    const door = await aDoor({ answer })
    const asked = ask(door)
    await arrived.promise
    const stopped = door.stop()
    done.resolve()
    await Promise.all([stopped, asked])
    expect(await (await asked).json()).toEqual({ data: { done: true } })
    await expect(ask(door)).rejects.toThrow()
  })

  test('a part that cannot say how it is: not ready', async () => {
    const door = await aDoor({ health: () => Promise.reject(new Error('away')) })
    expect((await readyz(door)).status).toBe(503)
  })
})
