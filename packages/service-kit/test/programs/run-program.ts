import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** A program of this folder, running in a process of its own. */
export type RunningProgram = {
  process: ChildProcess
  /** All it has written so far. */
  output: () => string
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

/** Starts a program with the Node that runs the tests. */
export const runProgram = (name: string, env: Record<string, string>): RunningProgram =>
  runProgramAt(join(__dirname, `${name}.ts`), env)

/** The same, for a program that lies elsewhere. */
export function runProgramAt(path: string, env: Record<string, string>): RunningProgram {
  const child = spawn(process.execPath, [path], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString()
    })
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal))
  })
  return { process: child, output: () => output, ended }
}
