import { expect, test } from '@jest/globals'
import { repeat } from './repeat.ts'

const tick = () => new Promise((resolve) => setImmediate(resolve))

test('a failing step is told and repeated; waking begins the next step at once; stop ends after the step in hand', async () => {
  const told: unknown[] = []
  let steps = 0
  const loop = repeat({
    step: async () => {
      steps += 1
      if (steps === 1) throw new Error('first')
      return 1_000_000
    },
    failed: (error) => {
      told.push((error as Error).message)
      return 0
    },
  })
  while (steps < 2) await tick()
  expect(told).toEqual(['first'])
  loop.wake()
  while (steps < 3) await tick()
  await loop.stop()
  loop.wake()
  await tick()
  expect(steps).toBe(3)
})

test('woken during a step, it does not wait after it', async () => {
  let steps = 0
  const loop = repeat({
    step: async () => {
      steps += 1
      if (steps === 1) loop.wake()
      return 1_000_000
    },
    failed: () => 0,
  })
  while (steps < 2) await tick()
  await loop.stop()
})
