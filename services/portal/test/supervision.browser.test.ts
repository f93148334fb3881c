import { expect, test } from '@jest/globals'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, presses, raises } from './desk/clerk.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const ORG_1 = '51440400FAKE00013T'

test('S38: anybody says something without scripts, the organization replies, its registrar tells enforcement; who wrote it and that there is a lead nobody else reads', async () => {
  const reporter = await visit({ scripts: false })
  await reporter.goto(`/zh/organizations/${ORG_1}`)
  await arrives(reporter, reporter.getByRole('link', { name: '提出监督意见' }))
  const said = { subject: '会费使用不公开', opinion: '三年未公布会费收支', name: '陈示例' }
  await typeIn(reporter, { ...said, subject: ' ' })
  expect(await presses(reporter, '下一步：核对')).toContain('监督事项')
  await typeIn(reporter, { ...said, opinion: `我是${said.name}，电话 13800138000。${said.opinion}` })
  await presses(reporter, '下一步：核对')
  expect(await reporter.locator('.read-back').innerText()).not.toContain(said.name)
  await arrives(reporter, reporter.getByRole('button', { name: '返回修改' }))
  expect(await raises(reporter)).toContain('已收到')
  const receipt = await reporter.locator('code.receipt').innerText()

  const organization = await visit({ scripts: false })
  await arrivesSignedIn(organization, 'ORG-1')
  await organization.goto('/zh/desk/supervision')
  const owed = organization.locator('section[id^="supervision-"]', { hasText: said.subject })
  const shown = await owed.innerText()
  expect(shown).toContain(said.opinion)
  for (const secret of [said.name, '13800138000']) expect(shown).not.toContain(secret)
  await owed.locator('[name="text"]').fill('已在年报中公布')
  await presses(organization, '答复监督意见')

  const registrar = await visit({ scripts: false })
  await arrivesSignedIn(registrar, 'REG-1:handler')
  await registrar.goto('/zh/desk/supervision?channel=PUBLIC')
  const open = registrar.locator('section[id^="supervision-"]', { hasText: said.subject })
  expect(await open.innerText()).toContain(said.name)
  await open.locator('summary', { hasText: '移送执法部门' }).click()
  const form = open.locator('form[id^="form-escalateSupervision"]')
  await form.locator('[name="reason"]').fill('疑似侵占会费')
  await arrives(registrar, form.getByRole('button', { name: '作为线索移送执法部门' }))
  expect(await registrar.locator('main').innerText()).toContain('线索编号')

  await reporter.goto('/zh/supervision')
  const told = await reporter.locator('main').innerText()
  expect(told).toContain('已在年报中公布')
  for (const secret of [said.name, '13800138000', '线索编号', receipt]) expect(told).not.toContain(secret)
  await arrives(reporter, reporter.getByRole('link', { name: said.subject }).first())
  await reporter.goto('/zh/receipt')
  expect(await reporter.locator('main').innerText()).toContain('已在年报中公布')
  await presses(reporter, '撤回')
  expect(await reporter.locator('main').innerText()).toContain('提出人已撤回')
})

test('S36, S37: an organization writes down what its supervisors and members say; the pages pass axe on a telephone, too', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await page.goto('/zh/desk/supervision')
  const form = page.locator('form[id^="form-recordMemberOpinion"]')
  await form.locator('[name="memberName"]').fill('珠海示例食品有限公司')
  await form.locator('[name="subject"]').fill('理事会会议通知过迟')
  await form.locator('[name="opinion"]').fill('会议前一日才通知')
  await arrives(page, form.getByRole('button', { name: '记录会员的监督意见' }))
  expect(await page.locator('main').innerText()).toContain('理事会会议通知过迟')
  const own = page.locator('section[id^="supervision-"]', { hasText: '理事会会议通知过迟' })
  expect(await own.locator('[name="text"]').count()).toBe(0)
  const head = await visit({ scripts: false })
  await arrivesSignedIn(head, 'ORG-1:second')
  await head.goto('/zh/desk/supervision?channel=MEMBER')
  const owed = head.locator('section[id^="supervision-"]', { hasText: '理事会会议通知过迟' })
  await owed.locator('[name="text"]').fill('今后提前七日通知')
  await presses(head, '答复监督意见')
  const reader = await visit()
  for (const width of [1280, 360]) {
    await reader.setViewportSize({ width, height: 800 })
    for (const path of ['/en/supervision?channel=MEMBER', `/zh/organizations/${ORG_1}/supervise`]) {
      await reader.goto(path)
      expect([path, width, await findings(reader)]).toEqual([path, width, []])
    }
  }
  await reader.goto('/en/supervision?channel=MEMBER')
  const told = await reader.locator('main').innerText()
  expect(told).toContain('今后提前七日通知')
  for (const secret of ['珠海示例食品有限公司', '会议前一日才通知']) expect(told).not.toContain(secret)
})
