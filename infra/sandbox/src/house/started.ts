import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { ROOT } from '../paths.ts'

export type Program = {
  program: string
  args?: readonly string[]
  /** The most its heap may hold, in MiB; what Node thinks right for the machine when left out. */
  heapMib?: number
  env: NodeJS.ProcessEnv
  /** Everything the process says goes here. */
  logFile: string
}

export type Ended = { code: number | null; signal: NodeJS.Signals | null }
export type Started = { child: ChildProcess; ended: Promise<Ended>; endedAlready: () => Ended | undefined }

const SETPRIV = '/usr/bin/setpriv'

/**
 * Starts one Node process of the house; it leaves with its parent, however the parent dies.
 *
 * It has a process group of its own: Ctrl-C reaches the launcher alone, which then stops the house in order.
 */
export function startProgram({ program, args = [], heapMib, env, logFile }: Program): Started {
  const out = openSync(logFile, 'a', 0o600)
  const heap = heapMib ? [`--max-old-space-size=${heapMib}`] : []
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', ...heap, program, ...args]
  const [command, ...rest] = existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'SIGTERM', ...node] : node
  const child = spawn(command!, rest, { cwd: ROOT, env, stdio: ['ignore', out, out], detached: true })
  closeSync(out)
  let last: Ended | undefined
  const ended = new Promise<Ended>((settle) => {
    child.once('error', () => settle({ code: 127, signal: null }))
    child.once('exit', (code, signal) => settle({ code, signal }))
  })
  void ended.then((end) => {
    last = end
  })
  return { child, ended, endedAlready: () => last }
}
