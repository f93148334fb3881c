import { expect, test } from '@jest/globals'
import { keyedLoader } from './keyed-loader.ts'

test('all keys of one tick are read in one go, in whatever order the rows come', async () => {
  const asked: (readonly string[])[] = []
  const loader = keyedLoader({
    load: async (keys) => {
      asked.push(keys)
      return [{ id: 'b' }, { id: 'a' }]
    },
    keyOf: ({ id }) => id,
  })
  const found = await Promise.all(['a', 'missing', 'b', 'a'].map((key) => loader.load(key)))
  expect(found).toEqual([{ id: 'a' }, null, { id: 'b' }, { id: 'a' }])
  expect(asked).toEqual([['a', 'missing', 'b']])
})
