import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** axe, the small edition: a page is sent all of it, and the large one takes seconds to send a hundred times. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the colours of a page may break; everything else is the same by day and by night. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

const RUNS: Readonly<Record<'light' | 'dark', RunOptions>> = {
  light: { resultTypes: ['violations'] },
  dark: { resultTypes: ['violations'], runOnly: { type: 'rule', values: OF_COLOURS } },
}

/**
 * Serious and critical findings of axe on the page as it stands, in both colour schemes: the scheme, the rule and the
 * elements it names.
 */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = []
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate(runsAxe, RUNS[colorScheme])
    const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(
      ...bad.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme} ${id}: ${target}`)),
    )
  }
  return found
}

const runsAxe = (options: RunOptions): Promise<AxeResults> =>
  (window as unknown as { axe: { run: (on: Node, options: RunOptions) => Promise<AxeResults> } }).axe.run(
    document,
    options,
  )
