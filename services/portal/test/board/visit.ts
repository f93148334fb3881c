import { isDeepStrictEqual } from 'node:util'
import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { theBoard } from './board.ts'
import { isAsNew } from './is-as-new.ts'

export type Visit = {
  scheme?: 'light' | 'dark'
  /** Whether scripts run; they do when left out. */
  scripts?: boolean
  /** Width of the window in CSS pixels. */
  width?: number
}

/** A page with a profile of its own, and what it was opened with. */
type Opened = { page: Page; was: Required<Visit> }

/**
 * The worker's Chromium for the tests of a file; every visit has a profile to itself, and is over with its test.
 *
 * A profile that is as new afterwards is given to a later test, with the board's scripts and styles in its cache: opening one
 * takes the browser longer than most tests take.
 *
 * @param of.isFirst whether every visit is the first of its browser, which has to fetch everything
 */
export function visitor(of: { isFirst?: boolean } = {}): (visit?: Visit) => Promise<Page> {
  let browser: Browser | undefined
  let opened: Opened[] = []
  let asNew: Opened[] = []
  beforeAll(async () => {
    browser = await chromium.connect(theBoard().browserAt)
  })
  afterEach(async () => {
    const over = opened
    opened = []
    await Promise.all(
      over.map(async (one) => {
        if (await isAsNew(one.page, { ...optionsOf(one.was), isCacheEmpty: of.isFirst })) asNew.push(one)
        else await one.page.context().close()
      }),
    )
  })
  afterAll(() => browser?.close())
  return async ({ scheme = 'light', scripts = true, width = 1280 } = {}) => {
    const wanted = { scheme, scripts, width }
    const again = asNew.find(({ was }) => isDeepStrictEqual(was, wanted))
    asNew = asNew.filter((one) => one !== again)
    const one = again ?? { page: await newPage(browser!, wanted), was: wanted }
    opened.push(one)
    return one.page
  }
}

const newPage = async (browser: Browser, visit: Required<Visit>): Promise<Page> =>
  (await browser.newContext(optionsOf(visit))).newPage()

const optionsOf = ({ scheme, scripts, width }: Required<Visit>) =>
  ({
    baseURL: theBoard().url,
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    viewport: { width, height: 900 },
  }) satisfies BrowserContextOptions
