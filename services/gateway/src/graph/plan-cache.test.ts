import { expect, test } from '@jest/globals'
import { planCache } from './plan-cache.ts'

const plan = (bytes: number) => 'p'.repeat(bytes)

test('the cache is bounded by what its plans weigh: the longest unused leaves first', async () => {
  const plans = planCache<string>(100_000)
  const each = plan(4000)
  for (let i = 0; i < 8; i += 1) await plans.set(`${i}`, each)
  expect(plans.size).toBe(8)
  expect(await plans.get('0')).toBe(each)
  await plans.set('8', each)
  expect([plans.has('0'), plans.has('1'), plans.size]).toEqual([true, false, 8])
  for (let i = 9; i < 1000; i += 1) await plans.set(`${i}`, each)
  expect(plans.bytes).toBeLessThanOrEqual(100_000)
  expect(plans.size).toBe(8)
})

test('one that weighs more than an eighth of it pushes nothing out: it is not kept', async () => {
  const plans = planCache<string>(100_000)
  await plans.set('small', plan(10))
  await plans.set('fits', plan(4100))
  await plans.set('large', plan(4200))
  expect([plans.has('small'), plans.has('fits'), plans.has('large')]).toEqual([true, true, false])
})

test('a plan known beforehand never leaves, however many come', async () => {
  const plans = planCache<string>(10_000)
  plans.keep('known', plan(5000))
  for (let i = 0; i < 100; i += 1) await plans.set(`${i}`, plan(300))
  await plans.set('known', 'another')
  expect(await plans.get('known')).toBe(plan(5000))
})

test('it forgets one, or all, and what they weighed', async () => {
  const plans = planCache<string>()
  await plans.set('a', 'plan a')
  await plans.set('a', 'plan a, again')
  expect(await plans.delete('a')).toBe(true)
  expect([await plans.delete('a'), plans.bytes]).toEqual([false, 0])
  await plans.set('b', 'plan b')
  plans.clear()
  expect([plans.size, plans.bytes]).toEqual([0, 0])
})
