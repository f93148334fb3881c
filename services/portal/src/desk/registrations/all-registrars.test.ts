import { expect, test } from '@jest/globals'
import { GraphAway } from '../../graph/graph-away.ts'
import { registrarsFrom } from './all-registrars.ts'

const page = (uscc: string, endCursor?: string) => ({
  pageInfo: { hasNextPage: endCursor !== undefined, endCursor: endCursor ?? null },
  edges: [{ node: { uscc, name: uscc } }],
})
const usccsFrom = async (...[first, pageAfter]: Parameters<typeof registrarsFrom>) =>
  (await registrarsFrom(first, pageAfter))?.map(({ uscc }) => uscc)

test('page after page, up to the last', async () => {
  const asked: string[] = []
  const pageAfter = async (after: string) => {
    asked.push(after)
    return after === 'a' ? page('B', 'b') : page('C')
  }
  expect([await usccsFrom(page('A', 'a'), pageAfter), asked]).toEqual([
    ['A', 'B', 'C'],
    ['a', 'b'],
  ])
})

test('a part of them never passes for all: nothing, where the graph went away or a room did not answer', async () => {
  expect(await registrarsFrom(page('A', 'a'), () => Promise.reject(new GraphAway()))).toBeUndefined()
  expect(await registrarsFrom(page('A', 'a'), async () => null)).toBeUndefined()
  expect(await registrarsFrom(null, async () => page('B'))).toBeUndefined()
})

test('must fail: what is no matter of the graph is not taken for its absence', () =>
  expect(registrarsFrom(page('A', 'a'), () => Promise.reject(new Error('odd')))).rejects.toThrow('odd'))
