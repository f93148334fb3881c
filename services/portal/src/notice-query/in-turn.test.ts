import { expect, test } from '@jest/globals'
import { inTurn } from './in-turn.ts'

const never = new AbortController().signal

/** Asks that end when they are told to. */
const asks = () => {
  const started: number[] = []
  const ends: (() => void)[] = []
  const ask = (no: number, signal = never) =>
    inTurn(() => {
      started.push(no)
      return new Promise<void>((resolve) => ends.push(resolve))
    }, signal)
  return { started, ends, ask }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('four at once, the fifth when one is done, in the order they came', async () => {
  const { started, ends, ask } = asks()
  const all = [1, 2, 3, 4, 5, 6].map((no) => ask(no))
  await settled()
  expect(started).toEqual([1, 2, 3, 4])
  ends[0]!()
  await settled()
  expect(started).toEqual([1, 2, 3, 4, 5])
  while (ends.length < 6) {
    for (const end of ends) end()
    await settled()
  }
  ends[5]!()
  await Promise.all(all)
})

test('who leaves while waiting is asked for nothing and keeps nobody waiting', async () => {
  const { started, ends, ask } = asks()
  const leaving = new AbortController()
  const held = [1, 2, 3, 4].map((no) => ask(no))
  const left = ask(5, leaving.signal)
  const next = ask(6)
  leaving.abort(new Error('left'))
  await expect(left).rejects.toThrow('left')
  ends[0]!()
  await settled()
  expect(started).toEqual([1, 2, 3, 4, 6])
  for (const end of ends) end()
  await Promise.all([...held, next])
})

test('must fail: an ask that fails gives its turn back', async () => {
  const failing = [1, 2, 3, 4, 5].map(() =>
    inTurn(async () => {
      throw new Error('away')
    }, never),
  )
  expect((await Promise.allSettled(failing)).every(({ status }) => status === 'rejected')).toBe(true)
  expect(await inTurn(async () => 'well', never)).toBe('well')
})
