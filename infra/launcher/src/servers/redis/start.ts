import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import getPort from 'get-port'
import { type RedisBinary, serverEnv } from '../binaries.ts'
import { findBinaries } from '../find-binaries.ts'
import { type ServerPlan, startPrivateServer } from '../private-server.ts'
import type { PrivateServer } from '../server.ts'
import { pingRedis } from './ping.ts'
import { redisSettings } from './settings.ts'

export type RedisOptions = {
  /** Its own folder; nothing but its log is kept there. */
  dir: string
  /** A free one when left out. */
  port?: number
  /** The server's program; found on this machine when left out. */
  binary?: RedisBinary
  logFile?: string
  onLost?: ServerPlan['onLost']
}

/**
 * Starts a private Redis as our child: its own port on 127.0.0.1, a password of this start, nothing on disk.
 *
 * @throws Trouble when the machine has no Redis or it does not come up
 */
export async function startRedis(options: RedisOptions): Promise<PrivateServer> {
  const dir = resolve(options.dir)
  const binary = options.binary ?? (await findBinaries()).redis
  const port = options.port ?? (await getPort({ host: '127.0.0.1' }))
  const password = randomBytes(24).toString('base64url')
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const url = `redis://:${password}@127.0.0.1:${port}`
  return startPrivateServer({
    name: 'Redis',
    program: binary.program,
    args: ['-'],
    env: serverEnv(binary),
    input: redisSettings({ dir, port, password }),
    logFile: options.logFile ?? join(dir, 'redis.log'),
    url,
    port,
    origin: `private, ${binary.program}`,
    ping: () => pingRedis(url, 2000),
    onLost: options.onLost,
  })
}
