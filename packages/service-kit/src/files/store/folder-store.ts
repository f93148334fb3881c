import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type FileStore, remembering, StorageAway } from './file-store.ts'

/** Its name until all of a file is there. */
const unfinished = (path: string): string => `${path}.part`

/**
 * A folder as a file store. The folder itself is made by whoever keeps it: where it is missing – a disk that is not mounted – nothing
 * is kept and nothing counts as removed.
 *
 * @param root an absolute path
 */
export function folderStore(root: string): FileStore {
  // the last letters of a key are its random ones
  const pathOf = (key: string) => join(root, key.slice(-2), key)
  return {
    put: async (key, bytes) => {
      const source = remembering(bytes)
      try {
        await write(source.bytes, pathOf(key))
      } catch (thrown) {
        await gone(unfinished(pathOf(key))).catch(() => undefined)
        throw source.blame(thrown)
      }
    },
    get: async (key) => {
      const stream = createReadStream(pathOf(key))
      return new Promise((resolve, reject) => {
        stream.once('open', () => resolve(stream))
        stream.once('error', (cause) => reject(new StorageAway('the file is not in the folder', { cause })))
      })
    },
    remove: async (keys) => {
      await stat(root).catch((cause) => {
        throw new StorageAway('the folder is away', { cause })
      })
      for (const path of keys.map(pathOf)) await Promise.all([gone(path), gone(unfinished(path))])
    },
  }
}

/** On the disk, not only in memory, before it has its name; and never over another. */
async function write(bytes: AsyncIterable<Buffer>, path: string): Promise<void> {
  await mkdir(dirname(path), { mode: 0o700 }).catch(unless('EEXIST'))
  await pipeline(bytes, createWriteStream(unfinished(path), { flags: 'wx', mode: 0o600, flush: true }))
  await rename(unfinished(path), path)
  const folder = await open(dirname(path))
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const gone = (path: string): Promise<void> => unlink(path).catch(unless('ENOENT'))

const unless = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error
}
