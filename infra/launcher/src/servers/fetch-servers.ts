import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../door/run.mjs'
import { fetchPackages, succeed } from '../debian/fetch-packages.ts'
import { type Binaries, serverEnv } from './binaries.ts'
import { extractedBinaries } from './extracted.ts'
import { serverNameFor } from './on-path.ts'

/** Names of MariaDB's server over the releases of Debian and Ubuntu, newest first. */
const MARIADB = ['mariadb-server-core', 'mariadb-server-core-10.6', 'mariadb-server-core-10.5']

/**
 * MariaDB and Redis from the machine's own Debian or Ubuntu mirror.
 *
 * @param dir the cache
 * @throws with apt's own words when they cannot be had
 */
export async function fetchServers(dir: string): Promise<Binaries> {
  const choices = MARIADB.map((mariadb) => [mariadb, 'redis-tools'])
  await fetchPackages({ dir, choices, finish: tryOut })
  return extractedBinaries(join(dir, 'root'))
}

async function tryOut(root: string): Promise<void> {
  const tool = 'usr/bin/redis-check-rdb'
  if (existsSync(join(root, tool))) serverNameFor('redis-check-rdb', join(root, 'usr/bin'))
  const found = extractedBinaries(root)
  for (const binary of [found.mariadb, found.redis])
    if (binary) await succeed(run(binary.program, ['--version'], { env: serverEnv(binary) }), binary.program)
}
