import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from '../src/places.ts'
import type { Running } from '../src/state/running.ts'

/** One `npm start` as a process of its own, with a data folder of its own. */
export type StartedHouse = {
  child: ChildProcess
  /** Everything it said so far. */
  said: () => string
  /** Waits for the word `ready`. */
  ready: () => Promise<void>
  /** Waits for its end. */
  ended: () => Promise<number | NodeJS.Signals>
}

/** Runs a script behind the door, as npm would. */
export function runScript(
  script: string,
  of: { dataDir: string; port: number; env?: NodeJS.ProcessEnv },
): StartedHouse {
  const { MYSQL_URL: _mysql, REDIS_URL: _redis, ...caller }: NodeJS.ProcessEnv = process.env
  const env = { ...caller, GONGSHI_DATA_DIR: of.dataDir, PORT: String(of.port), ...of.env }
  const child = spawn(process.execPath, [join(ROOT, 'infra/launcher/door.mjs'), script], { env, cwd: ROOT })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk
    })
  const gone = once(child, 'close').then(([code, signal]) => (signal ?? code) as number | NodeJS.Signals)
  const ready = async () => {
    while (!/^ready$/m.test(text)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended:\n${text}`)
      await sleep(50)
    }
  }
  return { child, said: () => text, ready, ended: () => gone }
}

/** What the running house wrote of itself. */
export function stateIn(dataDir: string): Running {
  return JSON.parse(readFileSync(join(dataDir, 'state.json'), 'utf8')) as Running
}
