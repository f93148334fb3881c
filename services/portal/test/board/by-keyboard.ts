import type { Locator, Page } from 'playwright-core'

/** Presses Tab until the element has the focus; fails when a whole round does not reach it. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  const element = await target.elementHandle()
  for (let steps = 0; steps < most; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return
  }
  throw new Error(`Tab does not reach ${target}`)
}

/** Whether a ring is drawn around what has the focus. */
export const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })

/** The focus comes to what is wanted: a script moves it there once the page has loaded. */
export async function focusComesTo(page: Page, wanted: string): Promise<void> {
  await page.waitForFunction((selector) => document.activeElement?.matches(selector) ?? false, wanted)
}
