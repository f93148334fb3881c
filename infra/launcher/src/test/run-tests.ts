import { rmSync } from 'node:fs'
import { Trouble } from '../../door/trouble.mjs'
import { kindsOf } from './kinds-of.ts'
import { type Kind, runJest } from './run-jest.ts'
import type { Tally } from './tally.ts'
import { browserTests } from './test-browser.ts'
import { makeTestDir } from './test-dir.ts'
import { startTestServers } from './test-servers.ts'

/**
 * Runs the tests kind by kind against servers that live as long as this call.
 *
 * @param patterns names of files; all when empty
 * @param stop ends it early: a test run that was broken off has failed
 * @throws Trouble when no file matches, it was broken off or the servers do not come up
 */
export async function runTests(patterns: readonly string[], stop: AbortSignal): Promise<Tally[]> {
  const kinds = kindsOf(patterns)
  if (kinds.length === 0) throw new Trouble(`No test file matches ${patterns.join(', ')}.`)
  const dir = makeTestDir()
  const tallies: Tally[] = []
  try {
    const servers = await startTestServers(dir)
    const env = { ...process.env, ...servers.env, NODE_ENV: 'test' }
    try {
      for (const kind of kinds) {
        if (stop.aborted) throw new Trouble('The test run was broken off.')
        tallies.push(await runKind({ kind, patterns, env, dir, signal: stop }))
      }
    } finally {
      await servers.stop()
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
  return tallies
}

async function runKind(of: Parameters<typeof runJest>[0] & { kind: Kind }): Promise<Tally> {
  if (of.kind !== 'browser') return runJest(of)
  const ready = await browserTests(of)
  return 'instead' in ready ? ready.instead : runJest({ ...of, env: { ...of.env, ...ready.env } })
}
