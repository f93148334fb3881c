import { expect, test } from '@jest/globals'
import { circlesOf, ledTo } from './circles.ts'

const graph = (arrows: Record<string, string[]>) => new Map(Object.entries(arrows))

test('arrows that part and meet again are no circle', () => {
  expect(circlesOf(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([])
})

test('must fail: a circle is named once, in the order of its way around, wherever one enters it', () => {
  expect(circlesOf(graph({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual([['b', 'c']])
  expect(circlesOf(graph({ a: ['a'] }))).toEqual([['a']])
  expect(circlesOf(graph({ a: ['b'], b: ['a'], c: ['d'], d: ['e'], e: ['c'] }))).toHaveLength(2)
})

test('only an address of the tree leads somewhere', () => {
  expect(ledTo('services/a/src/x.ts', '../y.ts')).toBe('services/a/y.ts')
  expect(ledTo('services/a/src/x.ts', '@gongshi/events')).toBeUndefined()
  expect(ledTo('services/a/src/x.ts', undefined)).toBeUndefined()
})
