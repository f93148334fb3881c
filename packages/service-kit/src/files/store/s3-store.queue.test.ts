import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { anS3Server } from '../../../test/files/an-s3-server.ts'
import { fileStorePromises } from '../../../test/files/file-store-promises.ts'
import { arriving, whole } from '../../../test/files/some-files.ts'
import { s3Store } from './s3-store.ts'

let server: Awaited<ReturnType<typeof anS3Server>>
beforeAll(async () => {
  server = await anS3Server()
})
afterAll(() => server.kill())

describe('a service that speaks S3 as a file store', () => {
  fileStorePromises(() => s3Store(server.place))

  test('rooms share a bucket and do not meet', async () => {
    const key = randomUUID()
    await s3Store(server.place).put(key, arriving(Buffer.from('procurement’s')))
    const other = s3Store({ ...server.place, prefix: 'catalogue/' })
    await expect(other.get(key)).rejects.toMatchObject({ name: 'StorageAway' })
    await other.remove([key])
    expect(String(await whole(await s3Store(server.place).get(key)))).toBe('procurement’s')
  })

  test('must fail: a wrong secret, a bucket that is not there', async () => {
    for (const wrong of [{ secretAccessKey: 'guessed' }, { bucket: 'nowhere' }])
      await expect(
        s3Store({ ...server.place, ...wrong }).put(randomUUID(), arriving(Buffer.from('x'))),
      ).rejects.toMatchObject({ name: 'StorageAway' })
  })

  test('must fail: killed in the middle of a file; when it is back there is nothing of it, and it goes on', async () => {
    const [store, key] = [s3Store(server.place), randomUUID()]
    async function* whileKilled() {
      yield randomBytes(6 * 1_048_576)
      await server.kill()
      yield randomBytes(6 * 1_048_576)
    }
    await expect(store.put(key, whileKilled())).rejects.toMatchObject({ name: 'StorageAway' })
    await expect(store.remove([key])).rejects.toMatchObject({ name: 'StorageAway' })
    await server.start()
    await expect(store.get(key)).rejects.toMatchObject({ name: 'StorageAway' })
    await store.put(key, arriving(Buffer.from('again')))
    expect(String(await whole(await store.get(key)))).toBe('again')
  })
})
