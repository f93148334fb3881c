import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Binaries } from '../binaries.ts'

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

function librariesIn(root: string): string {
  const folders = ['lib', 'usr/lib'].flatMap((folder) => [
    join(root, folder),
    ...triplets(join(root, folder)),
  ])
  return folders.filter((folder) => existsSync(folder)).join(delimiter)
}

function triplets(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.includes('-linux-gnu'))
    .map((name) => join(folder, name))
}
