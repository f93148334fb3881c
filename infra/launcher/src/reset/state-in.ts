import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Kept by a reset: what was fetched or made from the sources and holds no data of anybody. */
const CACHES = new Set(['browser', 'mariadb-client', 'programs', 'runtime', 'scanner', 'servers', 'stamps'])

/** Everything below the data folder that is state. */
export async function stateIn(dataDir: string): Promise<string[]> {
  const names = await readdir(dataDir).catch(() => [])
  return names.filter((name) => !CACHES.has(name)).map((name) => join(dataDir, name))
}
