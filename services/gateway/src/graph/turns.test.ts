import { expect, test } from '@jest/globals'
import { turns } from './turns.ts'

const drained = (queue: ReturnType<typeof turns<string>>) => {
  const order: string[] = []
  for (let one = queue.next(); one !== undefined; one = queue.next()) order.push(one)
  return order
}

test('whoever brings one piece waits for one of everybody, not for all that another has brought', () => {
  const queue = turns<string>(10)
  for (const work of ['a1', 'a2', 'a3']) queue.add('a', work)
  queue.add('b', 'b1')
  queue.add('c', 'c1')
  queue.add('c', 'c2')
  expect([queue.size, drained(queue), queue.size]).toEqual([6, ['a1', 'b1', 'c1', 'a2', 'c2', 'a3'], 0])
})

test('of each so many may wait: the last that does, the first that does not; another’s still may', () => {
  const queue = turns<string>(2)
  expect([queue.add('a', '1'), queue.add('a', '2'), queue.add('a', '3'), queue.add('b', '4')]).toEqual([
    true,
    true,
    false,
    true,
  ])
  expect(drained(queue)).toEqual(['1', '4', '2'])
  expect(queue.add('a', '5')).toBe(true)
})
