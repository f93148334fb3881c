import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { FileStore } from '../../src/files/store/file-store.ts'
import { arriving, breakingOff, whole } from './some-files.ts'

/** What every file store promises, tried on one. */
export function fileStorePromises(store: () => FileStore): void {
  test.each([1, 65_536, 5 * 1_048_576 + 1])('%p bytes come back as they were put', async (size) => {
    const [key, bytes] = [randomUUID(), randomBytes(size)]
    await store().put(key, arriving(bytes, 64_000))
    expect((await whole(await store().get(key))).equals(bytes)).toBe(true)
  })

  test.each([
    ['small', 100],
    ['large', 6 * 1_048_576],
  ])(
    'must fail: a %s stream that breaks off leaves nothing, and what it threw is thrown',
    async (_what, size) => {
      const key = randomUUID()
      await expect(store().put(key, breakingOff(randomBytes(size)))).rejects.toThrow('aborted')
      await expect(store().get(key)).rejects.toMatchObject({ name: 'StorageAway' })
    },
  )

  test('removed, it is gone; what is not there is no failure', async () => {
    const keys = [randomUUID(), randomUUID(), randomUUID()]
    for (const key of keys.slice(0, 2)) await store().put(key, arriving(Buffer.from('x')))
    await store().remove(keys)
    await store().remove(keys)
    await expect(store().get(keys[0]!)).rejects.toMatchObject({ name: 'StorageAway' })
  })
}
