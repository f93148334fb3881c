import { expect, test } from '@jest/globals'
import { LANGUAGES } from './board/addresses.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, becomes, presses } from './desk/clerk.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const RECORD = '记录机关承继'
const PAPER = {
  name: '机构改革方案.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n% 方案\n${' '.repeat(1_000)}`),
}

test('R-17: one approver records a succession, another the same words; everybody reads it then, with scripts off', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'REG-1:approver')
  await arrives(page, page.getByRole('link', { name: '机关承继', exact: true }))
  await page.locator('main summary', { hasText: RECORD }).click()
  await typeIn(page, {
    fromUscc: '11440400FAKE00347F',
    toUscc: '11440400FAKE00152M',
    effectiveOn: '2099-01-01',
  })
  await page.locator('main input[type=file][name=documentId]').setInputFiles(PAPER)
  expect(await presses(page, RECORD)).toContain('缺少被承继机关的职能')
  await typeIn(page, { fromUscc: '11440400FAKE00312W', toUscc: '11440400FAKE0011X5' })
  expect(await presses(page, RECORD)).toContain('已办理')
  expect(await page.getByRole('link', { name: '以同样的内容记录' }).count()).toBe(0)
  await becomes(page, 'REG-1:approver2')
  await page.goto('/zh/desk/successions')
  await arrives(page, page.getByRole('link', { name: '以同样的内容记录' }))
  expect(await presses(page, RECORD)).toContain('已办理')
  await page.goto('/zh/agencies?q=11440400FAKE00312W')
  const told = await page.locator('main').innerText()
  expect(told).toContain('自 2099年1月1日 起由以下机关承继')
  expect(told).toContain('11440400FAKE0011X5')
})

test.each(LANGUAGES)('axe finds nothing on the page of successions (%s)', async (language) => {
  const page = await visit()
  await arrivesSignedIn(page, 'REG-1:approver', language)
  await page.goto(`/${language}/desk/successions`)
  expect(await findings(page)).toEqual([])
})
