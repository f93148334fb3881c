import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../places.ts'
import { type JestReport, type Tally, tallyOf } from './tally.ts'

/** The kinds of tests, quick ones first; those that drive a whole house run one file at a time. */
export const KINDS = ['unit', 'store', 'queue', 'house', 'browser'] as const
export type Kind = (typeof KINDS)[number]

/**
 * Runs the tests of one kind.
 *
 * @param patterns names of files; all when empty
 * @param signal ends it
 */
export async function runJest(of: {
  kind: Kind
  patterns: readonly string[]
  env: NodeJS.ProcessEnv
  dir: string
  signal: AbortSignal
}): Promise<Tally> {
  const report = join(of.dir, `${of.kind}.json`)
  const args = ['--selectProjects', of.kind, '--json', `--outputFile=${report}`, '--passWithNoTests']
  const workers = of.kind === 'house' || of.kind === 'browser' ? ['--runInBand'] : ['--maxWorkers=2']
  const child = spawn(process.execPath, [...NODE_FLAGS, JEST, ...args, ...workers, ...of.patterns], {
    cwd: ROOT,
    env: of.env,
    // jest tells people on stderr; its report on stdout goes to the file
    stdio: ['ignore', 'ignore', 'inherit'],
    signal: of.signal,
    killSignal: 'SIGTERM',
  })
  child.on('error', () => undefined)
  const [code] = (await once(child, 'close')) as [number | null]
  return tallyOf(readReport(report), code ?? 1)
}

const JEST = 'node_modules/jest/bin/jest.js'
const NODE_FLAGS = ['--disable-warning=ExperimentalWarning']

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport
  } catch {
    return undefined
  }
}
