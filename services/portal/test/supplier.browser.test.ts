import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { fakeUscc } from '../../../infra/sandbox/src/city/fake-uscc.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, factsOn, presses } from './desk/clerk.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const SUPPLIER = fakeUscc('91440400', 24)
const CONTACT = '王经理 13800138000'
const NAME = '珠海示例养老服务有限公司'
const SEND = '登记本供应商'

const opens = (page: Page, name: string) => arrives(page, page.getByRole('link', { name }))

test('a supplier registers itself at the desk, without scripts; everybody reads what is public, and it alone how it is reached', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'SUP-1')
  await opens(page, '供应商登记')
  await opens(page, SEND)
  await typeIn(page, { uscc: fakeUscc('51440400', 24), name: NAME, contact: CONTACT })
  await page.locator('main input[type=file]').setInputFiles({
    name: '营业执照.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n'),
  })
  expect(await presses(page, SEND)).toContain('供应商只能由其自己的账号登记和查看')
  expect(await page.locator('main [name=contact]').inputValue()).toBe(CONTACT)
  await typeIn(page, { uscc: SUPPLIER })
  expect(await presses(page, SEND)).toContain('已办理')
  expect(await page.locator('main').innerText()).toContain(SUPPLIER)
  expect(await page.locator('main').innerText()).not.toContain(CONTACT)
  await opens(page, '查看登记的联系方式')
  expect(await factsOn(page)).toMatchObject({ 联系方式: CONTACT })

  const reader = await visit()
  await reader.goto(`/en/enterprises/${SUPPLIER}`)
  const told = await reader.locator('main').innerText()
  expect(told).toContain('certifies nothing')
  expect(told).not.toContain('13800138000')
  expect(await findings(reader)).toEqual([])
  await arrivesSignedIn(reader, 'SUP-1', 'en')
  await reader.goto('/en/desk/supplier')
  expect(await findings(reader)).toEqual([])
  expect(await reader.goto(`/en/enterprises/${SUPPLIER}`).then(() => reader.title())).toContain(NAME)
  // nobody's code, and one whose check digit is wrong
  for (const code of [fakeUscc('91440400', 25), `${SUPPLIER.slice(0, 17)}?`, SUPPLIER.slice(0, 17)])
    expect([code, (await reader.goto(`/en/enterprises/${code}`))?.status()]).toEqual([code, 404])
})
