import { expect, test } from '@jest/globals'
import { planCache } from './plan-cache.ts'

const plan = (bytes: number) => 'p'.repeat(bytes)

test('the cache is bounded by what its plans weigh: the longest unused leaves first', () => {
  const plans = planCache<string>(100_000)
  const each = plan(4000)
  for (let i = 0; i < 8; i += 1) plans.set(`${i}`, each, each.length)
  expect(plans.size).toBe(8)
  expect(plans.get('0')).toBe(each)
  plans.set('8', each, each.length)
  expect([plans.has('0'), plans.has('1'), plans.size]).toEqual([true, false, 8])
  for (let i = 9; i < 1000; i += 1) plans.set(`${i}`, each, each.length)
  expect(plans.bytes).toBeLessThanOrEqual(100_000)
  expect(plans.size).toBe(8)
})

test('one that weighs more than an eighth of it pushes nothing out: it is not kept', () => {
  const plans = planCache<string>(100_000)
  plans.set('small', plan(10), 10)
  plans.set('fits', plan(4100), 4100)
  plans.set('large', plan(4200), 4200)
  expect([plans.has('small'), plans.has('fits'), plans.has('large')]).toEqual([true, true, false])
})

test('a plan known beforehand never leaves, however many come', () => {
  const plans = planCache<string>(10_000)
  plans.keep('known', plan(5000))
  for (let i = 0; i < 100; i += 1) plans.set(`${i}`, plan(300), 300)
  plans.set('known', 'another', 7)
  expect(plans.get('known')).toBe(plan(5000))
})

test('one put twice weighs once; a known one is forgotten with its operation', () => {
  const plans = planCache<string>()
  plans.set('a', 'plan a', 6)
  const once = plans.bytes
  plans.set('a', 'plan a', 6)
  expect(plans.bytes).toBe(once)
  plans.keep('b', 'plan b')
  plans.keep('c', 'plan c')
  plans.keepOnly(new Set(['c']))
  expect([plans.has('a'), plans.has('b'), plans.has('c')]).toEqual([true, false, true])
})
