import { expect, test } from '@jest/globals'
import { GraphAway } from '../graph/graph-away.ts'
import { patiently } from './patiently.ts'

const never = new AbortController().signal
const soon = { retryAfter: '0.001' }

/** Fails so often before it answers. */
const asking = (times: number, failure: () => unknown) => {
  let asked = 0
  const ask = async () => {
    asked += 1
    if (asked <= times) throw failure()
    return 'a page'
  }
  return { ask, asked: () => asked }
}

test('away four times: asked again until it answers; the fifth time is one too many', async () => {
  expect(await patiently(asking(4, () => new GraphAway([], soon)).ask, never)).toBe('a page')
  await expect(patiently(asking(5, () => new GraphAway([], soon)).ask, never)).rejects.toBeInstanceOf(
    GraphAway,
  )
})

test('had enough of this reader: waited for as long as a long table needs', async () => {
  const busy = () => new GraphAway([], { status: 429, ...soon })
  expect(await patiently(asking(50, busy).ask, never)).toBe('a page')
})

test('must fail: what is at fault is not asked again', async () => {
  const { ask, asked } = asking(1, () => new GraphAway([{ path: '', code: 'INPUT_INVALID' }]))
  await expect(patiently(ask, never)).rejects.toBeInstanceOf(GraphAway)
  expect(asked()).toBe(1)
})

test('whoever leaves while it waits is asked for no more', async () => {
  const leaving = new AbortController()
  const { ask, asked } = asking(9, () => new GraphAway([], { retryAfter: '30' }))
  const waiting = patiently(ask, leaving.signal)
  leaving.abort()
  await expect(waiting).rejects.toThrow()
  expect(asked()).toBe(1)
})
