import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { focusComesTo, focusIsSeen, tabTo } from './board/by-keyboard.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { deskOf, pressesWithReason } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { RIGHT, typeIn } from './desk/terms.ts'

const visit = visitor()

describe('axe finds nothing serious or critical on the desk, in both languages and both colour schemes', () => {
  test.each(LANGUAGES)('a draft with findings, its desk, its preview (%s)', async (language) => {
    const { projectNo } = await prepared('DRAFT', { purpose: '', budgetFen: 50_000 })
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-1:handler', language)
    for (const part of ['', '/draft', '/preview']) {
      await page.goto(deskOf(projectNo, part, language))
      expect([part, await findings(page)]).toEqual([part, []])
    }
  })

  test.each(LANGUAGES)('verbs with their refusals, an amendment and its check (%s)', async (language) => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-1:approver', language)
    await page.goto(deskOf(projectNo, '', language))
    await pressesWithReason(page, { zh: '取消项目', en: 'Cancel the project' }[language], '')
    expect(await findings(page)).toEqual([])
    const handler = await visit()
    await arrivesSignedIn(handler, 'PUR-1:handler', language)
    await handler.goto(deskOf(projectNo, '/amend', language))
    expect(await findings(handler)).toEqual([])
    await typeIn(handler, { budgetFen: '190000', reason: '预算调整' })
    await handler.locator('button[value=check]:not([aria-hidden])').click()
    await handler.locator('main table').waitFor()
    expect(await findings(handler)).toEqual([])
    await handler.locator('button[value=confirm]').click()
    await handler.locator('#pending-amendment').waitFor()
    expect(await findings(handler)).toEqual([])
  })

  test.each(LANGUAGES)('an objection and its decision (%s)', async (language) => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await visit()
    await page.goto(`/${language}/projects/${projectNo}`)
    await typeIn(page, { name: '某某', grounds: '请说明测算依据' })
    await page.locator('main form button').click()
    await page.locator('button[value=send]').click()
    await page.locator('.success').waitFor()
    await arrivesSignedIn(page, 'PUR-1:approver2', language)
    await page.goto(deskOf(projectNo, '', language))
    await page.locator('main table a').click()
    expect(await findings(page)).toEqual([])
  })
})

describe('by keyboard alone, from the draft to its submission', () => {
  test('every field is reached and seen, a choice is made by its letters, a press does the verb', async () => {
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await tabTo(page, page.getByRole('link', { name: '起草新项目' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/drafts/new')
    const { serviceFrom, serviceTo, ...typed } = RIGHT
    for (const [name, value] of Object.entries({
      ...typed,
      title: '键盘起草的社区服务',
      serviceCode: 'A1003',
    })) {
      await tabTo(page, page.locator(`main [name="${name}"]`))
      await retype(page, value)
    }
    for (const [name, value] of Object.entries({ serviceFrom, serviceTo })) {
      await tabTo(page, page.locator(`main [name="${name}"]`))
      expect(await focusIsSeen(page)).toBe(true)
      await typeDate(page, value)
    }
    await tabTo(page, page.getByRole('button', { name: '保存草稿' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/draft#told')
    await tabTo(page, page.getByRole('link', { name: '下一步：预览、提交审批' }))
    await page.keyboard.press('Enter')
    const submit = page.getByRole('button', { name: '提交审批' })
    await submit.waitFor()
    await tabTo(page, submit)
    expect(await focusIsSeen(page)).toBe(true)
    await page.keyboard.press('Space')
    await page.getByRole('status').waitFor()
    expect(await page.getByRole('status').innerText()).toContain('待审批')
  })

  test('a verb that asks for a reason is opened, answered and done; what is wrong takes the focus', async () => {
    const { projectNo } = await prepared('SUBMITTED')
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo))
    await tabTo(page, page.locator('#verb-returnProject summary'))
    await page.keyboard.press('Enter')
    await tabTo(page, page.locator('#verb-returnProject').getByRole('button'))
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    await focusComesTo(page, '[role=alert]')
    await tabTo(page, page.locator('#reason-returnProject'))
    await page.keyboard.type('请补充测算依据')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.getByRole('status').waitFor()
    expect(await page.getByRole('status').innerText()).toContain('草稿')
  })
})

describe('by keyboard alone, from the approval to the amendment', () => {
  test('approved, published, an amendment proposed after the warning, and approved', async () => {
    const { projectNo } = await prepared('SUBMITTED', { serviceCode: 'A1502' })
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo, '/review'))
    for (const [verb, state] of [
      ['审批通过', '待发布'],
      ['发布公示', '公示中'],
    ] as const) {
      await tabTo(page, page.getByRole('button', { name: verb }))
      expect([verb, await focusIsSeen(page)]).toEqual([verb, true])
      await page.keyboard.press('Space')
      await page.getByRole('status').filter({ hasText: state }).waitFor()
    }
    const handler = await visit()
    await arrivesSignedIn(handler, 'PUR-1:handler')
    await handler.goto(deskOf(projectNo))
    await tabTo(handler, handler.getByRole('link', { name: '变更公示内容' }))
    await handler.keyboard.press('Enter')
    await handler.waitForURL('**/amend')
    await tabTo(handler, handler.locator('#reason'))
    await handler.keyboard.insertText('预算调整')
    await tabTo(handler, handler.locator('#budgetFen'))
    await retype(handler, '190000')
    await tabTo(handler, handler.getByRole('button', { name: '下一步：核对影响' }))
    await handler.keyboard.press('Enter')
    await handler.getByRole('alert').waitFor()
    expect(await handler.getByRole('alert').innerText()).toContain('重新计算 15 天')
    await tabTo(handler, handler.getByRole('button', { name: '提出变更，送审批' }))
    expect(await focusIsSeen(handler)).toBe(true)
    await handler.keyboard.press('Enter')
    await handler.waitForURL((url) => !url.pathname.endsWith('/amend'))
    await page.goto(deskOf(projectNo, '/review'))
    await tabTo(page, page.getByRole('button', { name: '批准公示变更' }))
    expect(await focusIsSeen(page)).toBe(true)
    await page.keyboard.press('Space')
    await page.getByRole('status').filter({ hasText: '公示中' }).waitFor()
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await page.locator('article').first().innerText()).toMatch(
      /第 2 版.*预算.*¥180,000\.00.*¥190,000\.00/s,
    )
  })
})

/** Types over what stands in the field that has the focus. */
async function retype(page: Page, value: string): Promise<void> {
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(value)
}

/** Types a day into a date field, whose parts stand in the order of the browser's language. */
async function typeDate(page: Page, on: string): Promise<void> {
  const [year, month, day] = on.split('-')
  await page.keyboard.type(`${month}${day}${year}`)
}
