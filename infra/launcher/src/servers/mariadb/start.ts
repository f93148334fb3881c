import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import getPort from 'get-port'
import { type MariadbBinary, serverEnv } from '../binaries.ts'
import { findBinaries } from '../find-binaries.ts'
import { type ServerPlan, startPrivateServer } from '../private-server.ts'
import type { PrivateServer } from '../server.ts'
import { bootstrap } from './bootstrap.ts'
import { mariadbFlags } from './flags.ts'
import { MARIADB_USER, writeInitFile } from './init-file.ts'
import { pingMysql } from './ping.ts'

export type MariadbOptions = {
  /** Its own folder; data in it from an earlier run is used again. */
  dir: string
  /** A free one when left out. */
  port?: number
  /** The server's program; found on this machine when left out. */
  binary?: MariadbBinary
  /** Settings over the usual ones, as `--name=value`. */
  flags?: readonly string[]
  logFile?: string
  onLost?: ServerPlan['onLost']
}

/**
 * Starts a private MariaDB as our child: its own folder, its own port on 127.0.0.1, a password of this start.
 *
 * @throws Trouble when the machine has no MariaDB or it does not come up
 */
export async function startMariadb(options: MariadbOptions): Promise<PrivateServer> {
  const dir = resolve(options.dir)
  const binary = options.binary ?? (await findBinaries()).mariadb
  const port = options.port ?? (await getPort({ host: '127.0.0.1' }))
  const password = randomBytes(24).toString('base64url')
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await bootstrap(binary, dir)
  const initFile = join(dir, 'init.sql')
  await writeInitFile(initFile, password)
  const url = `mysql://${MARIADB_USER}:${password}@127.0.0.1:${port}`
  return startPrivateServer({
    name: 'MariaDB',
    program: binary.program,
    args: [
      ...mariadbFlags(binary, dir),
      `--port=${port}`,
      `--init-file=${initFile}`,
      ...(options.flags ?? []),
    ],
    env: serverEnv(binary),
    logFile: options.logFile ?? join(dir, 'mariadb.log'),
    url,
    port,
    origin: `private, ${binary.program}`,
    ping: () => pingMysql(url, 2000),
    onLost: options.onLost,
  })
}
