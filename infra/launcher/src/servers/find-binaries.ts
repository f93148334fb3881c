import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurn } from '../../door/lock.mjs'
import { step } from '../../door/progress.mjs'
import { Trouble } from '../../door/trouble.mjs'
import { hasDebian } from '../debian/has-debian.ts'
import { SERVERS_CACHE } from '../places.ts'
import type { Binaries } from './binaries.ts'
import { extractedBinaries } from './extracted.ts'
import { fetchServers } from './fetch-servers.ts'
import { nothingFound } from './nothing-found.ts'
import { binariesOnPath } from './on-path.ts'

/**
 * Programs of both servers: what `npm test` found (TEST_SERVERS_FILE), else those of the PATH, else Debian's.
 *
 * @throws Trouble when this machine has one of them nowhere
 */
export async function findBinaries(): Promise<Required<Binaries>> {
  const reasons: string[] = []
  const { mariadb, redis } = told() ?? (await searchBinaries(reasons))
  if (!mariadb || !redis) throw nothingFound(reasons)
  return { mariadb, redis }
}

/**
 * Programs on the PATH, and from Debian's packages what the PATH does not have.
 *
 * @param reasons filled with what stood in the way
 */
export async function searchBinaries(reasons: string[]): Promise<Binaries> {
  const onPath = await binariesOnPath(process.env.PATH ?? '')
  if (onPath.mariadb && onPath.redis) return onPath
  const debian = await fromDebian(onPath, reasons)
  return { mariadb: onPath.mariadb ?? debian.mariadb, redis: onPath.redis ?? debian.redis }
}

async function fromDebian(have: Binaries, reasons: string[]): Promise<Binaries> {
  const cached = () => extractedBinaries(join(SERVERS_CACHE, 'root'))
  const enough = (found: Binaries) => (have.mariadb || found.mariadb) && (have.redis || found.redis)
  if (enough(cached())) return cached()
  if (!(await hasDebian())) {
    reasons.push('this is no Debian or Ubuntu, so there is no mirror to take them from')
    return {}
  }
  try {
    return await inTurn('servers', async () =>
      enough(cached())
        ? cached()
        : await step("fetching MariaDB and Redis from Debian's packages once", () =>
            fetchServers(SERVERS_CACHE),
          ),
    )
  } catch (error) {
    if (error instanceof Trouble) throw error
    reasons.push(error instanceof Error ? error.message : String(error))
    return {}
  }
}

function told(): Binaries | undefined {
  const file = process.env.TEST_SERVERS_FILE
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as Binaries) : undefined
}
