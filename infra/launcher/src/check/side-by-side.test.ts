import { expect, test } from '@jest/globals'
import { sideBySide } from './side-by-side.ts'

test('two at a time, each told by itself, and the rest go on after one has failed', async () => {
  const begun: string[] = []
  const ends = new Map(['a', 'b', 'c'].map((name) => [name, Promise.withResolvers<void>()]))
  const all = sideBySide(['a', 'b', 'c'], 2, (name) => {
    begun.push(name)
    return ends.get(name)!.promise
  })
  expect(begun).toEqual(['a', 'b'])
  ends.get('b')!.reject(new Error('broken'))
  await expect(all[1]!.done).rejects.toThrow('broken')
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c']) ends.get(name)!.resolve()
  await Promise.all([all[0]!.done, all[2]!.done])
})
