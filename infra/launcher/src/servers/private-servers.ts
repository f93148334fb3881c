import { join } from 'node:path'
import type { Undo } from '../start/undo.ts'
import type { Binaries } from './binaries.ts'
import type { Given } from './given.ts'
import { startMariadb } from './mariadb/start.ts'
import { startRedis } from './redis/start.ts'
import type { Servers } from './server.ts'

/** Told when a private server ends unasked. */
export type OnLost = (name: string, how: string) => void

/** Starts what the user did not name, as our children; their data and logs lie in the data folder. */
export async function privateServers(of: {
  given: Given
  programs: Binaries
  dataDir: string
  onLost: OnLost
  undo: Undo
}): Promise<Servers> {
  const logFile = (name: string) => join(of.dataDir, 'logs', `${name}.log`)
  const startMysql = async () => {
    const onLost = (how: string) => of.onLost('mariadb', how)
    const dir = join(of.dataDir, 'mysql')
    const server = await startMariadb({
      dir,
      logFile: logFile('mariadb'),
      binary: of.programs.mariadb,
      onLost,
    })
    of.undo.push(server.stop)
    return server
  }
  const startQueue = async () => {
    const onLost = (how: string) => of.onLost('redis', how)
    const dir = join(of.dataDir, 'redis')
    const server = await startRedis({ dir, logFile: logFile('redis'), binary: of.programs.redis, onLost })
    of.undo.push(server.stop)
    return server
  }
  return { mysql: of.given.mysql ?? (await startMysql()), redis: of.given.redis ?? (await startQueue()) }
}
