import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { groundMigrations } from './folders.ts'

/** Tells apart what schemas these folders make: another one once any of their files changes. */
export async function migrationsFingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of [groundMigrations, ...folders])
    for (const file of (await readdir(folder)).sort())
      hash.update(file).update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}
