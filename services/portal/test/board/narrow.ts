import type { Page } from 'playwright-core'

/** How far a page scrolls sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Elements that hide a part of their own words. */
export const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((one) => {
        const { overflowX, display } = getComputedStyle(one)
        const hides = overflowX === 'hidden' || overflowX === 'clip'
        return (
          hides &&
          display !== 'inline' &&
          one.scrollWidth > one.clientWidth &&
          !one.matches('.visually-hidden, .cards thead')
        )
      })
      .map((one) => one.outerHTML.slice(0, 100)),
  )

/** Words set one sign a line: narrower than two signs and taller than five lines. */
export const towers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((one) => {
        if (!one.innerText || one.children.length > 0) return false
        const { width, height } = one.getBoundingClientRect()
        const line = Number.parseFloat(getComputedStyle(one).fontSize)
        return width > 1 && width < 2 * line && height > 6 * line
      })
      .map((one) => one.outerHTML.slice(0, 100)),
  )
