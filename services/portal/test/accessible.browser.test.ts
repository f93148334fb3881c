import { describe, expect, test } from '@jest/globals'
import { addressOf, LANGUAGES, PUBLIC_PAGE_NAMES } from './board/addresses.ts'
import { DESK_PAGES } from './board/desk.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'

const visit = visitor()

describe('axe finds nothing serious or critical, in both languages and both colour schemes', () => {
  test.each(PUBLIC_PAGE_NAMES)('%s', async (name) => {
    const page = await visit()
    for (const language of LANGUAGES) {
      await page.goto(await addressOf(language, name))
      expect([language, await findings(page)]).toEqual([language, []])
    }
  })

  test('every day of a period laid open, every branch of the catalogue opened', async () => {
    const page = await visit()
    for (const name of ['notice', 'catalogue'] as const) {
      await page.goto(await addressOf('zh', name))
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await findings(page)).toEqual([])
    }
  })

  test('a page that is not there', async () => {
    const page = await visit()
    await page.goto('/en/nowhere')
    expect(await findings(page)).toEqual([])
  })

  test.each(Object.entries(DESK_PAGES))("the clerk's desk: %s", async (_name, path) => {
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-1:handler')
    for (const language of LANGUAGES) {
      await page.goto(`/${language}${path}`)
      expect([language, await findings(page)]).toEqual([language, []])
    }
  })

  test("the sandbox's page to choose a persona", async () => {
    const page = await visit()
    await page.goto('/zh/desk')
    expect(await findings(page)).toEqual([])
  })

  test('a form with everything wrong in it', async () => {
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto('/zh/desk/drafts/new')
    await page.getByRole('button', { name: '保存并提交审批' }).click()
    await page.getByRole('alert').waitFor()
    expect(await findings(page)).toEqual([])
  })
})
