import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { markOf } from '../../door/born.mjs'
import { spawnGuarded } from '../processes/spawn-guarded.ts'
import type { PrivateServer } from './server.ts'
import { untilAnswering } from './until-answering.ts'

/** How one kind of server is started. */
export type ServerPlan = {
  name: string
  program: string
  args: readonly string[]
  env: NodeJS.ProcessEnv
  /** Settings it reads from its standard input, so that a password is in no process list. */
  input?: string
  logFile: string
  url: string
  port: number
  origin: string
  ping: () => Promise<unknown>
  onLost?: (how: string) => void
}

/** Starts a server as our child and waits until it answers. */
export async function startPrivateServer(plan: ServerPlan): Promise<PrivateServer> {
  let child = await launch(plan)
  const kill = async (signal: NodeJS.Signals) => {
    asked.add(child)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  return {
    url: plan.url,
    port: plan.port,
    origin: plan.origin,
    get pid() {
      return child.pid!
    },
    get mark() {
      return markOf(child.pid!)
    },
    kill,
    restart: async () => {
      await kill('SIGTERM')
      child = await launch(plan)
    },
    stop: async () => {
      const giveUp = setTimeout(() => child.kill('SIGKILL'), 30_000)
      await kill('SIGTERM')
      clearTimeout(giveUp)
    },
  }
}

/** Children that were told to leave: their end is no news. */
const asked = new WeakSet<ChildProcess>()

async function launch(plan: ServerPlan): Promise<ChildProcess> {
  mkdirSync(dirname(plan.logFile), { recursive: true, mode: 0o700 })
  const log = openSync(plan.logFile, 'a', 0o600)
  const stdio: SpawnOptions['stdio'] = [plan.input === undefined ? 'ignore' : 'pipe', log, log]
  const child = spawnGuarded(plan.program, plan.args, { env: plan.env, stdio })
  closeSync(log)
  child.on('error', () => undefined)
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(plan.input)
  child.on('exit', (code, signal) => {
    if (!asked.has(child)) plan.onLost?.(String(signal ?? code))
  })
  await untilAnswering({ ...plan, child })
  return child
}
