import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT, TEST_REPORTS } from '../places.ts'
import type { Kind } from './kinds.ts'
import { type JestReport, type Tally, tallyOf } from './tally.ts'
import { secondsOf } from './times.ts'

/** What came of some kinds of tests, and how long the files of each took. */
export type Ran = { tally: Tally; seconds: Partial<Record<Kind, number>> }

/**
 * Runs the tests of some kinds, one beside the other.
 *
 * @param atATime how many files
 * @param patterns names of files; all when empty
 * @param signal ends it
 */
export async function runJest(of: {
  kinds: readonly Kind[]
  atATime: number
  patterns: readonly string[]
  dir: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}): Promise<Ran> {
  const report = join(of.dir, `${of.kinds.join('-')}.json`)
  // a handle that a test left open must not keep a finished run from ending
  const flags = ['--passWithNoTests', '--forceExit']
  const args = ['--selectProjects', ...of.kinds, '--json', `--outputFile=${report}`, ...flags]
  const workers = of.atATime === 1 ? '--runInBand' : `--maxWorkers=${of.atATime}`
  const child = spawn(process.execPath, [...NODE_FLAGS, JEST, ...args, workers, ...of.patterns], {
    cwd: ROOT,
    env: of.env,
    // jest tells people on stderr; its report on stdout goes to the file
    stdio: ['ignore', 'ignore', 'inherit'],
    signal: of.signal,
    killSignal: 'SIGTERM',
  })
  child.on('error', () => undefined)
  const [code] = (await once(child, 'close')) as [number | null]
  const told = readReport(report)
  if (told) keepReport(report)
  return { tally: tallyOf(told, code ?? 1), seconds: secondsOf(told) }
}

const JEST = 'node_modules/jest/bin/jest.js'
const NODE_FLAGS = ['--disable-warning=ExperimentalWarning']

function keepReport(report: string): void {
  mkdirSync(TEST_REPORTS, { recursive: true })
  copyFileSync(report, join(TEST_REPORTS, basename(report)))
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport
  } catch {
    return undefined
  }
}
