import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run, tail } from '../../../door/run.mjs'
import { type Binaries, serverEnv } from '../binaries.ts'
import { serverNameFor } from '../on-path.ts'
import { aptGet } from './apt.ts'
import { extractedBinaries } from './extracted.ts'
import { type MissingPackage, missingPackages } from './simulation.ts'

/** Names of MariaDB's server over the releases of Debian and Ubuntu, newest first. */
const MARIADB = ['mariadb-server-core', 'mariadb-server-core-10.6', 'mariadb-server-core-10.5']

/**
 * Downloads the servers from the machine's own Debian or Ubuntu mirror and unpacks them below `dir`; nothing is
 * installed and nothing outside `dir` changes.
 *
 * @param dir the cache; what an earlier call unpacked is used again
 * @returns what is there now
 * @throws with apt's own words when the mirror cannot be reached or knows no such package
 */
export async function fetchFromDebian(dir: string): Promise<Binaries> {
  const root = join(dir, 'root')
  const scratch = join(dir, 'fetching')
  await rm(scratch, { recursive: true, force: true })
  try {
    await prepare(scratch)
    await succeed(aptGet(scratch, ['update', '-q']), 'apt-get update')
    await download(scratch, await missing(scratch))
    await unpack(scratch)
    await rm(root, { recursive: true, force: true })
    await rename(join(scratch, 'root'), root)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  const found = extractedBinaries(root)
  for (const binary of [found.mariadb, found.redis])
    if (binary) await succeed(run(binary.program, ['--version'], { env: serverEnv(binary) }), binary.program)
  return found
}

async function prepare(scratch: string): Promise<void> {
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'packages', 'root'])
    await mkdir(join(scratch, folder), { recursive: true })
}

async function missing(scratch: string): Promise<MissingPackage[]> {
  let said = ''
  for (const mariadb of MARIADB) {
    const { code, output } = await aptGet(scratch, [
      'install',
      '--simulate',
      '--no-install-recommends',
      mariadb,
      'redis-tools',
    ])
    if (code === 0) return missingPackages(output)
    said ||= output
  }
  throw new Error(`apt-get install --simulate: ${tail(said, 3)}`)
}

async function download(scratch: string, packages: readonly MissingPackage[]): Promise<void> {
  if (packages.length === 0) return
  const names = packages.map(({ name, version }) => `${name}=${version}`)
  await succeed(aptGet(scratch, ['download', '-q', ...names], join(scratch, 'packages')), 'apt-get download')
}

async function unpack(scratch: string): Promise<void> {
  const root = join(scratch, 'root')
  for (const file of await readdir(join(scratch, 'packages')))
    await succeed(run('dpkg', ['-x', join(scratch, 'packages', file), root]), `dpkg -x ${file}`)
  const tool = 'usr/bin/redis-check-rdb'
  if (existsSync(join(root, tool))) serverNameFor('redis-check-rdb', join(root, 'usr/bin'))
}

async function succeed(running: ReturnType<typeof run>, what: string): Promise<void> {
  const { code, output } = await running
  if (code !== 0) throw new Error(`${what}: ${tail(output, 3)}`)
}
