import type { Page } from 'playwright-core'

/** What tests listen to. */
const EVENTS = [
  'console',
  'dialog',
  'download',
  'filechooser',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
] as const

/**
 * Takes out of a page and its profile what a test left: listeners, other tabs, what stood on it, storage, cookies, size and
 * colours. It stays on this board, so that it keeps its process.
 *
 * @returns whether all of that could be done
 */
export async function isAsNew(
  page: Page,
  was: {
    colorScheme: 'light' | 'dark'
    viewport: { width: number; height: number }
    /** Whether the scripts and styles it fetched go, too. */
    isCacheEmpty?: boolean
  },
): Promise<boolean> {
  try {
    const context = page.context()
    for (const event of EVENTS) page.removeAllListeners(event)
    await Promise.all(
      context
        .pages()
        .filter((one) => one !== page)
        .map((one) => one.close()),
    )
    // a form that was typed in asks whether to leave
    page.once('dialog', (asks) => asks.accept())
    await page.goto('/robots.txt', { timeout: 10_000 })
    page.removeAllListeners('dialog')
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
    await context.clearCookies()
    if (was.isCacheEmpty) await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
    await page.emulateMedia({ colorScheme: was.colorScheme, media: null })
    await page.setViewportSize(was.viewport)
    return true
  } catch {
    return false
  }
}
