import { join } from 'node:path'
import { step } from '../../door/progress.mjs'
import { composeServers, dockerAnswers } from './docker/compose.ts'
import { searchBinaries } from './find-binaries.ts'
import { givenServers } from './given.ts'
import { startMariadb } from './mariadb/start.ts'
import { nothingFound } from './nothing-found.ts'
import { startRedis } from './redis/start.ts'
import type { Server } from './server.ts'

export type Servers = { mysql: Server; redis: Server }

/**
 * Brings up both servers: those the user named, else private ones from the PATH or Debian's packages, else Docker's.
 *
 * Whoever listens on 3306 or 6379 is a stranger and never used.
 *
 * @throws Trouble with one sentence when none of it is possible
 * @source platform.md, section 2
 */
export async function bringUpServers(of: {
  env: NodeJS.ProcessEnv
  dataDir: string
  onLost: (name: string, how: string) => void
}): Promise<Servers> {
  const given = await givenServers(of.env)
  if (given.mysql && given.redis) return { mysql: given.mysql, redis: given.redis }
  const reasons: string[] = []
  const { mariadb, redis } = await searchBinaries(reasons)
  if ((given.mysql || mariadb) && (given.redis || redis))
    return step('starting MariaDB and Redis', async () => ({
      mysql: given.mysql ?? (await startMariadb({ ...placesOf('mariadb', of), binary: mariadb })),
      redis: given.redis ?? (await startRedis({ ...placesOf('redis', of), binary: redis })),
    }))
  if (!(await dockerAnswers())) throw nothingFound([...reasons, 'no Docker engine answers'])
  const composed = await step('starting MariaDB and Redis with Docker', () => composeServers(of.dataDir))
  return { mysql: given.mysql ?? composed.mysql, redis: given.redis ?? composed.redis }
}

function placesOf(
  name: 'mariadb' | 'redis',
  of: { dataDir: string; onLost: (name: string, how: string) => void },
) {
  return {
    dir: join(of.dataDir, name === 'mariadb' ? 'mysql' : 'redis'),
    logFile: join(of.dataDir, 'logs', `${name}.log`),
    onLost: (how: string) => of.onLost(name, how),
  }
}
