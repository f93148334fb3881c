import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, becomes, presses } from './desk/clerk.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const ENTER = '登记执法人员'
const BUREAU = '11440400FAKE001285'

async function entering(page: Page): Promise<void> {
  await page.getByRole('link', { name: '执法人员', exact: true }).click()
  await arrives(page, page.getByRole('link', { name: ENTER, exact: true }))
  await typeIn(page, {
    agencyUscc: BUREAU,
    subject: 'REG-1:approver',
    name: '王示例',
    certificateNo: '粤执C2026001',
    validFrom: '2026-01-01',
    validTo: '2027-12-31',
  })
}

test('3.1: an approver enters another person, never oneself; with scripts off, to the list colleagues read', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'REG-1:approver')
  await entering(page)
  expect(await presses(page, ENTER)).toContain('不得为自己登记')
  await typeIn(page, { subject: 'REG-1:handler' })
  expect(await presses(page, ENTER)).toContain('已办理')
  expect(new URL(page.url()).pathname).toBe('/zh/desk/officers')
  await becomes(page, 'REG-1:handler')
  await page.goto('/zh/desk/officers')
  const told = await page.locator('main').innerText()
  expect(told).toMatch(/王示例\s+粤执C2026001\s+2026年1月1日\s+2027年12月31日/)
  expect(told).not.toContain('REG-1:handler')
  expect(await page.getByRole('link', { name: ENTER, exact: true }).count()).toBe(0)
})

test.each(LANGUAGES)('axe finds nothing on the page of officers (%s)', async (language) => {
  const page = await visit()
  await arrivesSignedIn(page, 'REG-1:approver', language)
  await page.goto(`/${language}/desk/officers`)
  expect(await findings(page)).toEqual([])
})
