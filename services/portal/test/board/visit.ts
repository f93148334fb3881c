import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { theBoard } from './board.ts'

export type Visit = {
  scheme?: 'light' | 'dark'
  /** Whether scripts run; they do when left out. */
  scripts?: boolean
  /** Width of the window in CSS pixels. */
  width?: number
}

/** The worker's Chromium for the tests of a file; every visit has a profile of its own and is over with its test. */
export function visitor(): (visit?: Visit) => Promise<Page> {
  let browser: Browser | undefined
  let contexts: BrowserContext[] = []
  beforeAll(async () => {
    browser = await chromium.connect(theBoard().browserAt)
  })
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
  })
  afterAll(() => browser?.close())
  return async ({ scheme = 'light', scripts = true, width = 1280 } = {}) => {
    const context = await browser!.newContext({
      baseURL: theBoard().url,
      colorScheme: scheme,
      javaScriptEnabled: scripts,
      viewport: { width, height: 900 },
    })
    contexts.push(context)
    return context.newPage()
  }
}
