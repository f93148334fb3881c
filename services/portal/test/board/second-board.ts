import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from '@gongshi/sandbox'
import { theBoard } from './board.ts'

/** Another process of the board, on the same house and with the same keys, that asks a gateway of the test's choice. */
export async function openSecondBoard(gatewayUrl: string) {
  const { issuer, dataDir, redis } = theBoard()
  const { portalKey } = JSON.parse(readFileSync(`${dataDir}/house.json`, 'utf8')) as { portalKey: string }
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['services/portal/src/main.ts'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      GATEWAY_URL: gatewayUrl,
      PUBLIC_URL: url,
      OIDC_ISSUER: issuer,
      PORTAL_KEY: portalKey,
      REDIS_URL: redis,
      DRAIN_MS: '0',
    },
  })
  const close = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  // a process starts in the time a busy machine has for it
  for (let tries = 0; tries < 900; tries++) {
    if ((await fetch(`${url}/livez`).catch(() => undefined))?.ok) return { url, close, pid: child.pid! }
    if (child.exitCode !== null) break
    await sleep(100)
  }
  await close()
  throw new Error('a second board did not come up')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
