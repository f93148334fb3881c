import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What the colours of a page may break; everything else is the same by day and by night. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * Serious and critical findings of axe on the page as it stands, in both colour schemes: the scheme, the rule and the
 * elements it names. Legacy mode leaves out frames of other origins, of which the board has none.
 */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
    if (colorScheme === 'dark') axe.withRules(OF_COLOURS)
    const { violations } = await axe.analyze()
    const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(
      ...bad.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme} ${id}: ${target}`)),
    )
  }
  return found
}
