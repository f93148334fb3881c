import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The search path of shared libraries below a folder that packages were unpacked into.
 *
 * @param root with `usr/` below it
 */
export function librariesIn(root: string): string {
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
