import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run, tail } from '../../door/run.mjs'
import { aptGet } from './apt.ts'
import { type MissingPackage, missingPackages } from './simulation.ts'

/** What is to be fetched, and where it goes. */
export type Fetch = {
  /** The cache: what an earlier call unpacked there is thrown away. */
  dir: string
  /** Lists of packages, all for the same purpose; the first that the mirror knows is taken. */
  choices: readonly (readonly string[])[]
  /** Completes what was unpacked and tries it out before it counts. */
  finish: (root: string) => Promise<void>
}

/**
 * Downloads packages, with whatever they need and this machine lacks, from the machine's own Debian or Ubuntu mirror
 * and unpacks them below `dir/root`; nothing is installed and nothing outside `dir` changes.
 *
 * @throws with apt's own words when the mirror cannot be reached or knows no such package
 */
export async function fetchPackages({ dir, choices, finish }: Fetch): Promise<void> {
  const root = join(dir, 'root')
  const scratch = join(dir, 'fetching')
  await rm(scratch, { recursive: true, force: true })
  try {
    await prepare(scratch)
    await succeed(aptGet(scratch, ['update', '-q']), 'apt-get update')
    await download(scratch, await missing(scratch, choices))
    await unpack(scratch)
    await finish(join(scratch, 'root'))
    await rm(root, { recursive: true, force: true })
    await rename(join(scratch, 'root'), root)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** @throws with the last lines a tool said, when it failed */
export async function succeed(running: ReturnType<typeof run>, what: string): Promise<void> {
  const { code, output } = await running
  if (code !== 0) throw new Error(`${what}: ${tail(output, 3)}`)
}

async function prepare(scratch: string): Promise<void> {
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'packages', 'root'])
    await mkdir(join(scratch, folder), { recursive: true })
}

async function missing(scratch: string, choices: Fetch['choices']): Promise<MissingPackage[]> {
  let said = ''
  for (const packages of choices) {
    const args = ['install', '--simulate', '--no-install-recommends', ...packages]
    const { code, output } = await aptGet(scratch, args)
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
}
