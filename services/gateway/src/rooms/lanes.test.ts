import { beforeEach, describe, expect, test } from '@jest/globals'
import { type Lanes, lanes } from './lanes.ts'

const free = new AbortController().signal
let room: Lanes
let open: (() => void)[]
const settings = { room: 6, operation: 3, mutation: 2, mutations: 3, waitMs: 50 }
const slow = (name: string, isMutation = false, signal = free) =>
  room.within({ name, isMutation }, signal, () => new Promise<string>((done) => open.push(() => done(name))))
const quick = (name: string) => room.within({ name, isMutation: false }, free, async () => 'done')
const turn = () => new Promise((resolve) => setImmediate(resolve))
const endAll = async () => {
  while (open.length > 0) {
    for (const end of open.splice(0)) end()
    await turn()
  }
}

beforeEach(() => {
  room = lanes(settings)
  open = []
})

describe('slow work is shed by how much of it is under way, each operation for itself', () => {
  test('the last that has a place; the first that has none waits, and is told so', async () => {
    const three = [1, 2, 3].map(() => slow('dear'))
    await turn()
    expect([open.length, room.busy]).toEqual([3, 3])
    expect(await quick('dear')).toBeUndefined()
    await endAll()
    expect(await Promise.all(three)).toEqual(['dear', 'dear', 'dear'])
    expect([await quick('dear'), room.busy]).toEqual(['done', 0])
  })

  test('others pass meanwhile', async () => {
    const dear = [1, 2, 3].map(() => slow('dear'))
    await turn()
    expect(await quick('cheap')).toBe('done')
    await endAll()
    await Promise.all(dear)
  })

  test('who waits gets the place that comes free, in turn', async () => {
    const all = [1, 2, 3, 4, 5].map(() => slow('dear'))
    await turn()
    expect(open).toHaveLength(3)
    await endAll()
    expect(await Promise.all(all)).toEqual(Array(5).fill('dear'))
  })

  test('mutations of one kind have fewer places', async () => {
    const two = [1, 2].map(() => slow('publish', true))
    await turn()
    expect(await room.within({ name: 'publish', isMutation: true }, free, async () => 'done')).toBeUndefined()
    expect(await room.within({ name: 'raise', isMutation: true }, free, async () => 'done')).toBe('done')
    const third = slow('raise', true)
    await turn()
    expect(await room.within({ name: 'amend', isMutation: true }, free, async () => 'done')).toBeUndefined()
    await endAll()
    await Promise.all([...two, third])
  })

  test('the room as a whole has an end as well', async () => {
    const six = ['a', 'a', 'a', 'b', 'b', 'b'].map((name) => slow(name))
    await turn()
    expect(await quick('c')).toBeUndefined()
    await endAll()
    await Promise.all(six)
  })

  test('whoever leaves waits no longer, and takes nobody’s place', async () => {
    const leave = new AbortController()
    const dear = [1, 2, 3].map(() => slow('dear'))
    await turn()
    const gone = slow('dear', false, leave.signal)
    leave.abort()
    expect(await gone).toBeUndefined()
    await endAll()
    await Promise.all(dear)
    expect(room.busy).toBe(0)
  })

  test('work that fails gives its place back', async () => {
    const failing = room.within({ name: 'a', isMutation: false }, free, () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(room.busy).toBe(0)
  })

  test('too many that wait are told at once', async () => {
    const dear = [1, 2, 3].map(() => slow('dear'))
    await turn()
    const waiting = Array.from({ length: 100 }, () => quick('dear'))
    const since = performance.now()
    expect(await quick('dear')).toBeUndefined()
    expect(performance.now() - since).toBeLessThan(40)
    await endAll()
    await Promise.all([...dear, ...waiting])
  })
})
