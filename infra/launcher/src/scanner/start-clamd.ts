import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join, resolve } from 'node:path'
import getPort from 'get-port'
import { serverEnv } from '../servers/binaries.ts'
import { startPrivateServer } from '../servers/private-server.ts'
import type { PrivateServer } from '../servers/server.ts'
import { findClamd } from './find-clamd.ts'

export type ClamdOptions = {
  /** Its own folder. */
  dir: string
  /** What it finds: lines of a file of signatures (`Name:0:*:hex`). */
  signatures: readonly string[]
  /** The longest stream it looks at, in bytes. */
  mostBytes: number
}

/** Starts a private ClamAV as our child, with signatures of ours alone; its address is what CLAMD_URL takes. */
export async function startClamd({
  dir: given,
  signatures,
  mostBytes,
}: ClamdOptions): Promise<PrivateServer> {
  const [binary, port, dir] = [await findClamd(), await getPort({ host: '127.0.0.1' }), resolve(given)]
  const database = join(dir, 'signatures')
  mkdirSync(database, { recursive: true, mode: 0o700 })
  writeFileSync(join(database, 'own.ndb'), `${signatures.join('\n')}\n`)
  const settings = join(dir, 'clamd.conf')
  writeFileSync(settings, settingsOf({ port, database, mostBytes }))
  return startPrivateServer({
    name: 'ClamAV',
    program: binary.program,
    args: ['--config-file', settings],
    env: serverEnv(binary),
    logFile: join(dir, 'clamd.log'),
    url: `tcp://127.0.0.1:${port}`,
    port,
    origin: `private, ${binary.program}`,
    ping: () => ping(port),
  })
}

const settingsOf = (of: { port: number; database: string; mostBytes: number }): string => `Foreground yes
TCPAddr 127.0.0.1
TCPSocket ${of.port}
DatabaseDirectory ${of.database}
StreamMaxLength ${of.mostBytes}
LogVerbose yes
`

async function ping(port: number): Promise<void> {
  const socket = createConnection(port, '127.0.0.1')
  socket.write('zPING\0')
  const [answer] = (await once(socket, 'data', { signal: AbortSignal.timeout(2000) })) as [Buffer]
  socket.destroy()
  if (!String(answer).startsWith('PONG')) throw new Error(String(answer))
}
