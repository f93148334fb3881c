import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { fileStorePromises } from '../../../test/files/file-store-promises.ts'
import { arriving, breakingOff, whole } from '../../../test/files/some-files.ts'
import { folderStore } from './folder-store.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongshi-files-'))
})
const filesBelow = () =>
  readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

describe('a folder as a file store', () => {
  fileStorePromises(() => folderStore(root))

  test('what broke off leaves no file of any name', async () => {
    await expect(folderStore(root).put(randomUUID(), breakingOff(Buffer.from('half')))).rejects.toThrow()
    expect(filesBelow()).toEqual([])
  })

  test('must fail: a key that is taken; what lies under it stays', async () => {
    const key = randomUUID()
    const store = folderStore(root)
    await store.put(key, arriving(Buffer.from('first')))
    renameSync(join(root, key.slice(-2), key), join(root, key.slice(-2), `${key}.part`))
    await expect(store.put(key, arriving(Buffer.from('second')))).rejects.toMatchObject({
      name: 'StorageAway',
    })
  })

  test('must fail: its folder is away: nothing is kept, and nothing counts as removed', async () => {
    const store = folderStore(join(root, 'not-mounted'))
    const away = { name: 'StorageAway' }
    await expect(store.put(randomUUID(), arriving(Buffer.from('x')))).rejects.toMatchObject(away)
    await expect(store.remove([randomUUID()])).rejects.toMatchObject(away)
    expect(readdirSync(root)).toEqual([])
  })

  test('two that come at once do not meet', async () => {
    const store = folderStore(root)
    const keys = Array.from({ length: 20 }, () => randomUUID())
    await Promise.all(keys.map((key) => store.put(key, arriving(Buffer.from(key), 5))))
    const back = await Promise.all(keys.map(async (key) => String(await whole(await store.get(key)))))
    expect(back).toEqual(keys)
  })
})
