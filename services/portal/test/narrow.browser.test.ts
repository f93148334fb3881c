import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { addressOf, PUBLIC_PAGE_NAMES } from './board/addresses.ts'
import { DESK_PAGES, signIn } from './board/desk.ts'
import { visitor } from './board/visit.ts'

const visit = visitor()

/** 1280 pixels at 400 % are 320 (WCAG 2.2, success criterion 1.4.10). */
const WIDTH = 320

const wordsOf = async (page: Page) => (await page.locator('body').innerText()).replaceAll(/\s+/g, '')
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Elements that hide a part of their own words. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((one) => {
        const { overflowX, display } = getComputedStyle(one)
        const hides = overflowX === 'hidden' || overflowX === 'clip'
        return (
          hides &&
          display !== 'inline' &&
          one.scrollWidth > one.clientWidth &&
          !one.matches('.visually-hidden')
        )
      })
      .map((one) => one.outerHTML.slice(0, 100)),
  )

describe('400 % zoom: nothing scrolls sideways, nothing is lost', () => {
  test.each(PUBLIC_PAGE_NAMES)('%s', async (name) => {
    const [wide, narrow] = [await visit(), await visit({ width: WIDTH })]
    const address = await addressOf('en', name)
    await Promise.all([wide.goto(address), narrow.goto(address)])
    expect(await overflow(narrow)).toBe(0)
    expect(await cutOff(narrow)).toEqual([])
    expect(withoutClock(await wordsOf(narrow))).toBe(withoutClock(await wordsOf(wide)))
  })

  test.each(Object.entries(DESK_PAGES))("the clerk's desk: %s", async (_name, path) => {
    const page = await visit({ width: WIDTH })
    await signIn(page, 'PUR-1:handler')
    await page.goto(`/zh${path}`)
    expect(await overflow(page)).toBe(0)
    expect(await cutOff(page)).toEqual([])
  })
})

/** The sandbox tells the minute, which may have passed between the two. */
const withoutClock = (words: string): string => words.replaceAll(/\d{2}:\d{2}/g, '')
