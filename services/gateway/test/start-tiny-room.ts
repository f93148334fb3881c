import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TinyRoom } from './tiny-rooms.ts'

/** The key gateway and tiny rooms share. */
export const KEY = 'tiny-rooms-'.repeat(4)

/** Where Node keeps what it compiled, for the next process of the kind. */
const compiled = process.env.NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE } : {}

/** A tiny room that runs. */
export type RunningRoom = {
  url: string
  port: number
  kill: (signal: NodeJS.Signals) => Promise<void>
  stop: () => Promise<void>
}

/** Starts a tiny room as a process; at `port` when told, as after a crash. */
export async function startTinyRoom(name: TinyRoom, issuer: string, port = 0): Promise<RunningRoom> {
  const child = fork(join(__dirname, 'tiny-room-process.ts'), {
    env: {
      ...compiled,
      PATH: process.env.PATH,
      NAME: name,
      PORT: String(port),
      GATEWAY_KEY: KEY,
      OIDC_ISSUER: issuer,
    },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const url = await Promise.race([addressOf(child), failed(child, name)])
  return {
    url,
    port: Number(new URL(url).port),
    kill: async (signal) => {
      child.kill(signal)
      if (signal === 'SIGKILL') await gone(child)
    },
    // left alone it ends by itself, and what was compiled for it stays; a frozen one does not
    stop: async () => {
      if (child.connected) child.disconnect()
      const late = setTimeout(() => child.kill('SIGKILL'), 2000)
      await gone(child)
      clearTimeout(late)
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  const [url] = await once(child, 'message')
  return url
}

async function failed(child: ChildProcess, name: string): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`the tiny room ${name} did not start: exit ${code}`)
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
