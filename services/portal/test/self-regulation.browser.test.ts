import { expect, test } from '@jest/globals'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives } from './desk/clerk.ts'
import { resolves } from './desk/resolves.ts'

const visit = visitor()
const TITLE = '示例行业自律公约'
const TEXT = '第一条 会员服务质量不得低于国家标准。\n第二条 会员诚信经营。'

test('S39: an association writes down what its assembly adopted; what was found in it is explained, read by the registrar and published, for everybody to read that it was', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await resolves(page, { body: 'ASSEMBLY', heldOn: '2026-02-12', matter: '通过示例行业自律公约' })
  const resolution = page.locator('section[id^="resolution-"]', { hasText: '通过示例行业自律公约' })
  await resolution.locator('summary', { hasText: '凭此决议起草自律文件' }).click()
  const drafting = resolution.locator('form[id^="form-draftSelfRegulatoryDocument"]')
  await drafting.getByRole('radio', { name: '自律公约' }).check()
  await drafting.locator('[name=title]').fill(TITLE)
  await drafting.locator('[name=text]').fill(TEXT)
  await drafting.locator('[name=industryCode]').fill('K70')
  await arrives(page, drafting.getByRole('button'))

  await page.goto('/zh/desk/self-regulation?stage=IN_PREPARATION')
  const draft = page.locator('section[id^="self-regulation-"]', { hasText: TITLE })
  expect(await draft.innerText()).toContain('第 1 处：可能固定或者变更价格')
  expect(await draft.locator('mark').innerText()).toContain('不得低于')
  const form = draft.locator('form[id^="form-submitSelfRegulatoryDocument"]')
  await arrives(page, form.getByRole('button', { name: '提交自律文件' }))
  expect(await page.locator('.error-summary').innerText()).toContain('说明')
  const again = page.locator('form[id^="form-submitSelfRegulatoryDocument"]')
  await again.locator('[name="explanations.0.explanation"]').fill('该条规定的是质量，不是价格')
  await arrives(page, again.getByRole('button', { name: '提交自律文件' }))

  const reader = await visit({ scripts: false })
  await reader.goto('/zh/self-regulation')
  expect(await reader.locator('main').innerText()).not.toContain(TITLE)

  const officer = await visit({ scripts: false })
  await arrivesSignedIn(officer, 'REG-1:approver')
  await officer.goto('/zh/desk/self-regulation')
  const held = officer.locator('section[id^="self-regulation-"]', { hasText: TITLE })
  expect(await held.innerText()).toContain('该条规定的是质量，不是价格')
  const pass = held.locator('form[id^="form-passSelfRegulatoryDocument"]')
  await pass.locator('[name=reason]').fill('该条款不涉及价格')
  await arrives(officer, pass.getByRole('button'))

  await reader.goto('/zh/self-regulation?kind=CONVENTION&industryCode=k')
  await arrives(reader, reader.getByRole('link', { name: TITLE }))
  const told = await reader.locator('main').innerText()
  for (const words of ['会员诚信经营', '检出 1 处疑似条款，经登记管理机关审阅后公布', '该条款不涉及价格'])
    expect(told).toContain(words)
  expect(told).not.toContain('该条规定的是质量')
  await reader.goto('/zh/organizations/51440400FAKE00013T')
  expect(await reader.locator('main').innerText()).toContain(TITLE)

  const english = await visit({ width: 360 })
  await arrivesSignedIn(english, 'ORG-1', 'en')
  for (const path of ['/en/self-regulation', '/en/desk/self-regulation?stage=IN_FORCE']) {
    await english.goto(path)
    expect(await english.locator('main').innerText()).toContain(TITLE)
    expect([path, await findings(english)]).toEqual([path, []])
  }
})

test('R-23: what an association does to a member it records at its desk, and reads there alone', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await page.goto('/zh/desk/discipline')
  const form = page.locator('form[id^="form-recordDiscipline"]')
  await form.locator('[name=documentId]').selectOption({ index: 1 })
  await form.locator('[name=memberName]').fill('珠海示例食品有限公司')
  await form.locator('[name=sanction]').selectOption('WARNING')
  await form.locator('[name=ground]').fill('违反第二条')
  await form.locator('[name=decidedOn]').fill('2030-01-01')
  await form.locator('[name=wasHeard]').check()
  await arrives(page, form.getByRole('button'))
  expect(await page.locator('main').innerText()).toContain('作出之日不得晚于今天')
  const again = page.locator('form[id^="form-recordDiscipline"]')
  await again.locator('[name=decidedOn]').fill('2026-03-02')
  await again.locator('[name=memberName]').fill('珠海示例食品有限公司')
  await again.locator('[name=ground]').fill('违反第二条')
  await arrives(page, again.getByRole('button'))
  const entry = page.locator('section[id^="discipline-"]')
  expect(await entry.innerText()).toContain('珠海示例食品有限公司')
  const officer = await visit()
  await arrivesSignedIn(officer, 'REG-1:approver', 'en')
  await officer.goto('/en/desk/discipline')
  expect(await officer.locator('main').innerText()).not.toContain('珠海示例食品有限公司')
  const english = await visit({ width: 360 })
  await arrivesSignedIn(english, 'ORG-1', 'en')
  await english.goto('/en/desk/discipline')
  expect(await findings(english)).toEqual([])
})
