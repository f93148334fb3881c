import { rmSync } from 'node:fs'
import { Trouble } from '../../door/trouble.mjs'
import { ensurePages } from '../pages/ensure-pages.ts'
import { ensurePrograms } from '../programs/ensure-programs.ts'
import { type Kind, TURNS } from './kinds.ts'
import { kindsOf } from './kinds-of.ts'
import { type Ran, runJest } from './run-jest.ts'
import { sum, type Tally } from './tally.ts'
import { type BrowserTests, browserTests } from './test-browser.ts'
import { makeTestDir } from './test-dir.ts'
import { startTestServers } from './test-servers.ts'
import { timesLine } from './times.ts'

/**
 * Runs the tests turn by turn against servers that live as long as this call.
 *
 * @param patterns names of files; all when empty
 * @param stop ends it early: a test run that was broken off has failed
 * @throws Trouble when no file matches, it was broken off or the servers do not come up
 */
export async function runTests(patterns: readonly string[], stop: AbortSignal): Promise<Tally[]> {
  const kinds = kindsOf(patterns)
  if (kinds.length === 0) throw new Trouble(`No test file matches ${patterns.join(', ')}.`)
  const dir = makeTestDir()
  const rans: Ran[] = []
  const from = performance.now()
  try {
    const servers = await startTestServers(dir)
    const env = { ...process.env, ...servers.env, NODE_ENV: 'test' }
    const browser = kinds.includes('browser') ? browserTests({ patterns, dir, env }) : undefined
    const made = needHouses(kinds) ? ensurePages().then(ensurePrograms) : undefined
    made?.catch(() => undefined)
    // fetching it waits for others most of the time: it goes on beside the first turn, and fails where it is needed
    browser?.catch(() => undefined)
    try {
      for (const turn of TURNS) {
        const asked = turn.kinds.filter((kind) => kinds.includes(kind))
        if (asked.length === 0) continue
        if (stop.aborted) throw new Trouble('The test run was broken off.')
        if (needHouses(asked)) await made
        const of = { ...turn, kinds: asked, patterns, env, dir, signal: stop }
        rans.push(await (asked.includes('browser') ? runBrowser(of, await browser!) : runJest(of)))
      }
    } finally {
      await servers.stop()
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
  const seconds = Object.assign({}, ...rans.map((ran) => ran.seconds))
  console.log(timesLine(seconds, (performance.now() - from) / 1000))
  return rans.map(({ tally }) => tally)
}

/** The kinds that put up houses, from the programs and pages as they are made of these sources. */
const HOUSES: ReadonlySet<Kind> = new Set(['house', 'alone', 'browser'])
const needHouses = (kinds: readonly Kind[]): boolean => kinds.some((kind) => HOUSES.has(kind))

async function runBrowser(of: Parameters<typeof runJest>[0], ready: BrowserTests): Promise<Ran> {
  if ('env' in ready) return runJest({ ...of, env: { ...of.env, ...ready.env } })
  const kinds = of.kinds.filter((kind) => kind !== 'browser')
  if (kinds.length === 0) return { tally: ready.instead, seconds: {} }
  const { tally, seconds } = await runJest({ ...of, kinds })
  return { tally: sum([tally, ready.instead]), seconds }
}
