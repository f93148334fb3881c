import { describe, expect, test } from '@jest/globals'
import { LANGUAGES } from './board/addresses.ts'
import { ORGANIZATION } from './board/board-city.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { becomes, presses } from './desk/clerk.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
const desk = `/zh/desk/organizations/${ORGANIZATION}/credit-records`
const openly = `/zh/organizations/${ORGANIZATION}`
const way = '遮盖信用信息的公开摘要'

describe('R-25: what the public reads of a credit record is redacted from the desk', () => {
  test('from the public page for whoever may: only ▇ in the place of words, with a reason; then everybody reads it so', async () => {
    const page = await withoutScripts()
    await page.goto(openly)
    expect(await page.getByRole('link', { name: way }).count()).toBe(0)
    await arrivesSignedIn(page, 'ENF-1:approver')
    await page.goto(openly)
    await page.getByRole('link', { name: way }).click()
    expect(new URL(page.url()).pathname).toBe(desk)
    const record = page.locator('section[id^="record-"]', { hasText: '图书捐赠' })
    await record.locator('summary').click()
    const text = record.locator('[name=publicText]')
    expect(await text.inputValue()).toBe('与志愿者周小满合作开展图书捐赠')
    await text.fill('与志愿者合作开展图书捐赠')
    await record.locator('[name=reason]').fill('')
    expect(await presses(page, '遮盖')).toContain('有 2 处需要改正')
    expect(await text.inputValue()).toBe('与志愿者合作开展图书捐赠')
    for (const name of ['publicText', 'reason'])
      expect(await record.locator(`[name=${name}]`).getAttribute('aria-invalid')).toBe('true')
    const leads = await page.locator('.error-summary li a').first().getAttribute('href')
    expect(await page.locator(leads!).count()).toBe(1)
    await text.fill('与志愿者▇▇▇合作开展图书捐赠')
    await record.locator('[name=reason]').fill('个人姓名')
    expect(await presses(page, '遮盖')).toContain('已遮盖')
    expect(await record.innerText()).toMatch(/公开摘要\s+与志愿者▇▇▇合作.*周小满/s)
    await page.reload()
    expect(await page.locator('.success').count()).toBe(0)
    const public_ = await withoutScripts()
    await public_.goto(openly)
    expect(await public_.locator('main').innerText()).toContain('与志愿者▇▇▇合作开展图书捐赠')
    expect(await public_.content()).not.toContain('周小满')
  })

  test.each(['ENF-1:handler', 'DIS-X:approver', 'AUD-1:approver'])(
    'must fail: %s is not led there, and finds no form there',
    async (persona) => {
      const page = await withoutScripts()
      await arrivesSignedIn(page, persona)
      await page.goto(openly)
      expect(await page.getByRole('link', { name: way }).count()).toBe(0)
      await page.goto(desk)
      expect(await page.locator('main form').count()).toBe(0)
      expect(await page.locator('main').innerText()).toContain('您不能遮盖这里的信用信息')
      await becomes(page, 'ENF-1:approver2')
      await page.goto(desk)
      // the city has two of its records; what imports are tried with may be a third
      expect(await page.locator('main form').count()).toBeGreaterThanOrEqual(2)
    },
  )

  test.each(LANGUAGES)('axe finds nothing, laid open (%s)', async (language) => {
    const page = await visit()
    await arrivesSignedIn(page, 'ENF-1:approver', language)
    await page.goto(desk.replace('/zh/', `/${language}/`))
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await findings(page)).toEqual([])
  })
})
