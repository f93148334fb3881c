import { expect, test } from '@jest/globals'
import { planCache } from './plan-cache.ts'

test('the cache is bounded: the longest unused leaves first', async () => {
  const plans = planCache<string>(2)
  await plans.set('a', 'plan a')
  await plans.set('b', 'plan b')
  expect(await plans.get('a')).toBe('plan a')
  await plans.set('c', 'plan c')
  expect(await plans.get('b')).toBeUndefined()
  expect(await plans.get('a')).toBe('plan a')
  expect(plans.size).toBe(2)
})

test('it forgets one, or all', async () => {
  const plans = planCache<string>()
  await plans.set('a', 'plan a')
  expect(await plans.delete('a')).toBe(true)
  await plans.set('b', 'plan b')
  plans.clear()
  expect(plans.size).toBe(0)
})
