import { expect, test } from '@jest/globals'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { presses } from './desk/clerk.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()

test('S10: an association sends what a member asks, its agency replies; the public reads the reply, and not who asked', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await page.goto('/zh/desk/appeals')
  const said = {
    topic: '简化展会用电审批',
    text: '每次办展均须重复提交材料',
    memberName: '珠海示例食品有限公司',
  }
  await typeIn(page, { ...said, addresseeUscc: '11440400FAKE001285', memberName: ' ' })
  expect(await presses(page, '转呈企业诉求')).toContain('会员名称')
  await typeIn(page, { memberName: said.memberName })
  await presses(page, '转呈企业诉求')
  expect(await page.locator('main').innerText()).toContain(said.memberName)

  const agency = await visit({ scripts: false })
  await arrivesSignedIn(agency, 'REG-1:handler')
  await agency.goto('/zh/desk/appeals')
  const own = agency.locator('section[id^="appeal-"]', { hasText: said.topic })
  expect(await own.innerText()).toContain(said.text)
  await own.getByRole('radio', { name: '采纳', exact: true }).check()
  await own.locator('[name="text"]').fill('自下月起一次提交')
  await presses(agency, '答复企业诉求')

  const reader = await visit({ scripts: false })
  await reader.goto('/zh/appeals')
  const told = await reader.locator('main').innerText()
  expect(told).toContain('自下月起一次提交')
  for (const secret of [said.memberName, said.text]) expect(told).not.toContain(secret)
})

test('S31: an organization says what has to be public, and publishes it; its pages pass axe', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await page.goto('/zh/desk/disclosures')
  const form = page.locator('form[id^="form-openDisclosure"]')
  await form.getByLabel('项目').selectOption({ label: '收费' })
  await typeIn(page, { event: '会费标准调整', happenedOn: '2026-02-26' })
  await presses(page, '登记一项应当公开的信息')
  const owed = page.locator('section[id^="disclosure-"]', { hasText: '会费标准调整' })
  expect(await owed.innerText()).toContain('2026年3月25日')
  await owed.locator('[name="text"]').fill('会费每年一千元')
  await presses(page, '公开信息')
  const reader = await visit()
  await reader.goto('/en/disclosures')
  expect(await reader.locator('main').innerText()).toContain('会费每年一千元')
  expect(await findings(reader)).toEqual([])
  await arrivesSignedIn(reader, 'ORG-1', 'en')
  for (const path of ['/en/desk/disclosures', '/en/desk/appeals', '/en/appeals']) {
    await reader.goto(path)
    expect([path, await findings(reader)]).toEqual([path, []])
  }
})
