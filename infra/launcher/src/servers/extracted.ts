import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { librariesIn } from '../debian/libraries-in.ts'
import type { Binaries } from './binaries.ts'

/**
 * The servers that lie unpacked below a folder.
 *
 * @param root a folder that packages were unpacked into, with `usr/` below it
 */
export function extractedBinaries(root: string): Binaries {
  const libraries = librariesIn(root)
  const mariadbd = join(root, 'usr/sbin/mariadbd')
  const share = ['usr/share/mysql', 'usr/share/mariadb']
    .map((folder) => join(root, folder))
    .find((folder) => existsSync(folder))
  const redis = join(root, 'usr/bin/redis-server')
  return {
    mariadb: existsSync(mariadbd) && share ? { program: mariadbd, share, libraries } : undefined,
    redis: existsSync(redis) ? { program: redis, libraries } : undefined,
  }
}
