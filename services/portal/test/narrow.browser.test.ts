import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { addressOf, PUBLIC_PAGE_NAMES } from './board/addresses.ts'
import { DESK_PAGES } from './board/desk.ts'
import { cutOff, overflow, towers } from './board/narrow.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { deskOf } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()

/** 1280 pixels at 400 % are 320 (WCAG 2.2, success criterion 1.4.10). */
const WIDTH = 320

/** All words of a page, with everything that is folded on one width or the other laid open. */
const wordsOf = async (page: Page) => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  return (await page.locator('body').innerText()).replaceAll(/\s+/g, '')
}
describe('400 % zoom: nothing scrolls sideways, nothing is lost', () => {
  test.each(PUBLIC_PAGE_NAMES)('%s', async (name) => {
    const [wide, narrow] = [await visit(), await visit({ width: WIDTH })]
    const address = await addressOf('en', name)
    await Promise.all([wide.goto(address), narrow.goto(address)])
    expect(await overflow(narrow)).toBe(0)
    expect(await cutOff(narrow)).toEqual([])
    expect(await towers(narrow)).toEqual([])
    expect(withoutClock(await wordsOf(narrow))).toBe(withoutClock(await wordsOf(wide)))
  })

  test.each(Object.entries(DESK_PAGES))("the clerk's desk: %s", async (_name, path) => {
    const page = await visit({ width: WIDTH })
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(`/zh${path}`)
    expect(await overflow(page)).toBe(0)
    expect(await cutOff(page)).toEqual([])
  })
})

describe('400 % zoom at the desk, whatever stands there', () => {
  const expectWhole = async (page: Page, where: string) => {
    expect([where, await overflow(page)]).toEqual([where, 0])
    expect([where, await cutOff(page)]).toEqual([where, []])
  }

  test('a draft with findings, its desk, its preview, a refused form', async () => {
    const language = 'zh'
    const { projectNo } = await prepared('DRAFT', { purpose: '', budgetFen: 50_000 })
    const page = await visit({ width: WIDTH })
    await arrivesSignedIn(page, 'PUR-1:handler', language)
    for (const part of ['', '/draft', '/preview']) {
      await page.goto(deskOf(projectNo, part, language))
      await expectWhole(page, part)
    }
    await page.goto(`/${language}/desk/drafts/new`)
    await page.locator('main form button[type=submit]:not([aria-hidden])').first().click()
    await page.getByRole('alert').waitFor()
    await expectWhole(page, 'a refused draft')
  })

  test('verbs, an amendment and its check, an objection and its decision', async () => {
    const language = 'en'
    const { projectNo } = await prepared('NOTICE_OPEN')
    let page = await visit({ width: WIDTH })
    await page.goto(`/${language}/projects/${projectNo}`)
    await page.locator('main form button').click()
    await page.getByRole('alert').waitFor()
    await expectWhole(page, 'a refused objection')
    await typeIn(page, { name: '某某', grounds: '请说明测算依据' })
    await page.locator('main form button').click()
    await page.locator('button[value=send]').waitFor()
    await expectWhole(page, 'an objection read back')
    await page.locator('button[value=send]').click()
    await page.locator('.success').waitFor()
    await expectWhole(page, 'a received objection')
    await arrivesSignedIn(page, 'PUR-1:approver', language)
    await page.goto(deskOf(projectNo, '', language))
    await page.locator('form.verb summary').first().click()
    await expectWhole(page, 'verbs')
    page = await visit({ width: WIDTH })
    await arrivesSignedIn(page, 'PUR-1:handler', language)
    await page.goto(deskOf(projectNo, '/amend', language))
    await expectWhole(page, 'amendment')
    await typeIn(page, { budgetFen: '190000', reason: '预算调整' })
    await page.locator('button[value=check]:not([aria-hidden])').click()
    await page.locator('main table').waitFor()
    await expectWhole(page, 'check')
    await page.locator('button[value=confirm]').click()
    await page.locator('#pending-amendment').waitFor()
    await expectWhole(page, 'a pending amendment')
    await page.goto(deskOf(projectNo, '/review', language))
    await expectWhole(page, 'a review')
    await page.goto(deskOf(projectNo, '', language))
    await page.locator('main table a').click()
    await page.locator('fieldset, dl.summary').first().waitFor()
    await expectWhole(page, 'decision')
  })
})

test.each([true, false])(
  'the page about the data is four screens long on a phone, and whole when its parts are opened (scripts: %s)',
  async (scripts) => {
    const page = await visit({ width: 390, scripts })
    await page.goto('/zh/about')
    const last = page.locator('.document-list li').last()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4 * 900)
    expect(await last.isVisible()).toBe(false)
    for (const title of await page.locator('.folded-on-phone summary').all()) await title.click()
    expect(await last.isVisible()).toBe(true)
    const wide = await visit({ scripts })
    await wide.goto('/zh/about')
    expect(await wide.locator('.document-list li').last().isVisible()).toBe(true)
  },
)

/** No column of words is so narrow that it holds one sign a line. */
test('400 % zoom: a table scrolls before its words stand one above the other', async () => {
  const page = await visit({ width: WIDTH })
  for (const name of ['statistics', 'about', 'notice'] as const) {
    await page.goto(await addressOf('zh', name))
    const narrow = await page
      .locator('td:not(.number), th[scope=row]')
      .evaluateAll((cells) => cells.filter((cell) => cell.clientWidth > 0 && cell.clientWidth < 90).length)
    expect([name, narrow]).toEqual([name, 0])
  }
})

/** The sandbox tells the minute, which may have passed between the two. */
const withoutClock = (words: string): string => words.replaceAll(/\d{2}:\d{2}/g, '')
