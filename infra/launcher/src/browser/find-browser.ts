import { readFileSync } from 'node:fs'
import { inTurn } from '../../door/lock.mjs'
import { step } from '../../door/progress.mjs'
import { hasDebian } from '../debian/has-debian.ts'
import { BROWSER_CACHE } from '../places.ts'
import type { Browser } from './browser.ts'
import { fetchBrowser, type Missing } from './fetch-browser.ts'
import { browserOnPath, hasChineseFont } from './on-path.ts'
import { readyBrowser } from './ready-browser.ts'

/**
 * A Chromium that can draw Chinese: the one `npm test` found (TEST_BROWSER_FILE), else the one on the PATH, else Debian's.
 *
 * @param reasons filled with what stood in the way
 * @returns undefined when this machine can have none
 */
export async function findBrowser(reasons: string[] = []): Promise<Browser | undefined> {
  const file = process.env.TEST_BROWSER_FILE
  if (file) return JSON.parse(readFileSync(file, 'utf8')) as Browser
  const program = await browserOnPath(process.env.PATH ?? '')
  const missing: Missing = { chromium: !program, font: !(await hasChineseFont()) }
  const ready = () => readyBrowser({ dir: BROWSER_CACHE, program, missing })
  return ready() ?? fromDebian({ missing, ready, reasons })
}

async function fromDebian(of: {
  missing: Missing
  ready: () => Browser | undefined
  reasons: string[]
}): Promise<Browser | undefined> {
  if (!(await hasDebian())) {
    of.reasons.push('this is no Debian or Ubuntu, so there is no mirror to take Chromium from')
    return undefined
  }
  const fetch = () => fetchBrowser(BROWSER_CACHE, of.missing)
  const fetchOnce = async () =>
    of.ready() ?? step("fetching Chromium and a Chinese font from Debian's packages once", fetch)
  try {
    await inTurn('browser', fetchOnce)
  } catch (error) {
    of.reasons.push(error instanceof Error ? error.message : String(error))
  }
  return of.ready()
}
