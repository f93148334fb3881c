import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../../door/progress.mjs'
import { findBrowser } from '../browser/find-browser.ts'
import { ensurePages } from '../pages/ensure-pages.ts'
import { ROOT } from '../places.ts'
import { NOTHING, type Tally } from './tally.ts'

/** What the browser tests need, or how they count where they cannot be run. */
export type BrowserTests = { env: Record<string, string> } | { instead: Tally }

/**
 * Makes the machine ready for the tests in a browser. Where none can be had, one line says so and the tests count as
 * skipped; CI does not accept that.
 *
 * @param dir where the tests learn from which browser it is
 */
export async function browserTests(of: {
  patterns: readonly string[]
  dir: string
  env: NodeJS.ProcessEnv
}): Promise<BrowserTests> {
  const wanted = browserTestFiles().filter((file) => isAskedFor(file, of.patterns))
  if (wanted.length === 0) return { instead: NOTHING }
  const reasons: string[] = []
  const browser = await findBrowser(reasons)
  if (!browser) return { instead: withoutBrowser({ files: wanted.length, reasons, env: of.env }) }
  await ensurePages()
  const file = join(of.dir, 'browser.json')
  writeFileSync(file, JSON.stringify(browser))
  return { env: { TEST_BROWSER_FILE: file } }
}

/** How it counts that there is no browser, told in one line. */
export function withoutBrowser(of: {
  files: number
  reasons: readonly string[]
  env: NodeJS.ProcessEnv
  tell?: (line: string) => void
}): Tally {
  const { tell = say } = of
  const why = of.reasons.map((reason) => reason.replaceAll(/\s+/g, ' ').trim()).join('; ')
  const mustRun = isOn(of.env.CI)
  tell(
    `browser tests ${mustRun ? 'could not be run, which CI does not accept' : 'were skipped'}: no Chromium that draws Chinese can be had here (${why})`,
  )
  return mustRun ? { ...NOTHING, failed: 1 } : { ...NOTHING, skipped: of.files }
}

const isOn = (value: string | undefined): boolean =>
  value !== undefined && !['', '0', 'false'].includes(value)

const browserTestFiles = (): string[] =>
  globSync('services/*/test/**/*.browser.test.ts', { cwd: ROOT }).map((file) => join(ROOT, file))

/** As jest reads its patterns: regular expressions over the whole path. */
const isAskedFor = (file: string, patterns: readonly string[]): boolean =>
  patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, 'i').test(file))
