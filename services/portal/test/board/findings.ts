import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const SCHEMES = ['light', 'dark'] as const

/**
 * Serious and critical findings of axe on the page as it stands, in both colour schemes: the scheme, the rule and the
 * elements it names. Legacy mode leaves out frames of other origins, of which the board has none.
 */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
    const { violations } = await axe.analyze()
    const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(
      ...bad.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme} ${id}: ${target}`)),
    )
  }
  return found
}
