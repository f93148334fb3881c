import { spawn } from 'node:child_process'
import { guard } from './guard.mjs'

/**
 * Runs a tool to its end and keeps what it says, for a step that shows its own progress.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>} code 127 when the command is not there
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const [first, ...rest] = [...guard('SIGKILL'), command, ...args]
    const child = spawn(/** @type {string} */ (first), rest, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    let stdout = ''
    let output = ''
    child.stdout?.on('data', (chunk) => {
      stdout += chunk
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (error) => resolve({ code: 127, stdout, output: error.message }))
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, stdout, output })
    })
  })
}

/**
 * Tools at work end with us and at once: npm takes minutes over a SIGTERM, and must not go on behind the next start's back.
 *
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** The end of a tool's output: enough to see why it failed. @param {string} output */
export function tail(output, lines = 25) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}

/** Its beginning: npm gives the reason first and then explains itself at length. @param {string} output */
export function head(output, lines = 15) {
  return output.trimStart().split('\n').slice(0, lines).join('\n')
}
