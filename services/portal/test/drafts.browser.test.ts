import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, deskOf, factsOn, presses } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { RIGHT, typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
const typedIn = (page: Page, name: string) => page.locator(`main [name="${name}"]`).first().inputValue()

/** Fields that are told to be wrong, as a screen reader hears it: what is wrong is named beside each. */
const toldWrong = (page: Page): Promise<string[]> =>
  page.locator('main [aria-invalid=true]').evaluateAll((fields) =>
    fields.map((field) => {
      const told = (field.getAttribute('aria-describedby') ?? '').split(' ')
      const words = told.map((id) => document.getElementById(id)?.textContent ?? '').join('')
      return words.includes('错误：') ? field.id : `${field.id} without a word`
    }),
  )

describe('improvement 7: a draft is a draft', () => {
  test('half filled it is saved, and found again as it was left', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto('/zh/desk/drafts/new')
    await typeIn(page, { title: '只有名称的草稿', fiscalYear: '' })
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    expect(await typedIn(page, 'title')).toBe('只有名称的草稿')
    for (const open of ['serviceFrom', 'serviceTo', 'budgetFen', 'serviceCode', 'purpose'])
      expect([open, await typedIn(page, open)]).toEqual([open, ''])
    expect(await typedIn(page, 'fiscalYear')).toBe('2026')
    expect(await page.locator('.findings').innerText()).toMatch(/须填写服务开始日.*须选择服务目录条目/s)
    await page.goto(page.url().replace('/draft', '/preview'))
    expect(await page.locator('.warning').first().innerText()).toContain('还没有填写服务期')
  })

  test('submitted with gaps it is kept, and all of them are told at once: on top, linked, and beside each field', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto('/zh/desk/drafts/new')
    await typeIn(page, { title: '缺项的草稿', contact: '0756-0000000', serviceFrom: '2026-06-01' })
    await presses(page, '保存并提交审批')
    expect(await page.locator('main .warning[role=status]').innerText()).toContain('草稿已保存，但还不能提交')
    const links = await page
      .locator('.error-summary li a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    const wrong = ['serviceCode', 'purpose', 'requirements', 'serviceArea', 'serviceTo', 'budgetFen']
    expect(new Set(links)).toEqual(new Set(wrong.map((field) => `#${field}`)))
    expect(new Set(await toldWrong(page))).toEqual(new Set(wrong))
    expect(await page.locator('.error-summary').innerText()).toContain('服务结束日：须填写服务结束日')
    const { title: _title, contact: _contact, ...rest } = RIGHT
    await typeIn(page, rest)
    expect(await presses(page, '保存并提交审批')).toContain('已保存并提交审批')
    expect((await factsOn(page)).状态).toBe('待审批')
    expect((await page.reload())?.request().method()).toBe('GET')
  })

  test('an approver saves, and does not submit', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo, '/draft'))
    expect(await page.getByRole('button', { name: '保存草稿' }).count()).toBe(1)
    expect(await page.getByRole('button', { name: '保存并提交审批' }).count()).toBe(0)
  })

  test('an earlier project is copied by one click: all it says but its days, its year and its state', async () => {
    const over = { title: '可复制的项目', approvedLineFen: 20_000_000, serviceCode: 'A1502' }
    const { projectNo } = await prepared('NOTICE_OPEN', over)
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo))
    await arrives(page, page.getByRole('link', { name: '复制为新草稿' }))
    expect(await page.locator('main').innerText()).toContain(`复制自《可复制的项目》（${projectNo}）`)
    expect(await typedIn(page, 'title')).toBe('可复制的项目')
    expect(await typedIn(page, 'serviceCode')).toBe('A1502')
    for (const left of ['serviceFrom', 'serviceTo', 'plannedStartOn', 'approvedLineFen'])
      expect([left, await typedIn(page, left)]).toEqual([left, ''])
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    expect(page.url()).not.toContain(projectNo)
    await page.goto('/zh/desk/drafts/new?from=ZH-1999-440400-000001')
    expect(await page.locator('h1').innerText()).toContain('没有这一页')
  })
})

describe('board 16: a form is shown to whoever may use it', () => {
  test.each(LANGUAGES)(
    'whoever may not draft reads why, and how to sign in otherwise (%s)',
    async (language) => {
      const page = await visit()
      await arrivesSignedIn(page, 'ORG-1', language)
      await page.goto(`/${language}/desk/drafts/new`)
      expect(await page.locator('main form').count()).toBe(0)
      expect(await page.locator('main').innerText()).toMatch(
        { zh: /只有购买主体的人员可以起草/, en: /Only people of a purchaser may draft/ }[language],
      )
      expect(await findings(page)).toEqual([])
      await page
        .getByRole('link', { name: { zh: '以其他身份登录', en: 'Sign in with another office' }[language] })
        .click()
      await page.getByRole('button', { name: 'PUR-1:handler', exact: true }).click()
      await page.waitForURL(`**/${language}/desk/drafts/new`)
      expect(await page.locator('main [name=title]').count()).toBe(1)
    },
  )

  test('a draft that was submitted, a notice another office reads: no form, but why', async () => {
    const [submitted, open] = [await prepared('SUBMITTED'), await prepared('NOTICE_OPEN')]
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(submitted.projectNo, '/draft'))
    expect(await page.locator('main form').count()).toBe(0)
    expect(await page.locator('main').innerText()).toContain('项目现为：待审批')
    const finance = await withoutScripts()
    await arrivesSignedIn(finance, 'FIN-1:approver')
    await finance.goto(deskOf(open.projectNo, '/amend'))
    expect(await finance.locator('main form').count()).toBe(0)
    expect(await finance.locator('main').innerText()).toContain('现在不能变更公示内容')
  })
})

describe('board 5: what an amendment means is told before it is proposed', () => {
  test('the new end, the old one, and that the period begins anew; what was typed is kept on the way back', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/amend'))
    await typeIn(page, { budgetFen: '190000', reason: '预算调整' })
    await presses(page, '下一步：核对影响')
    expect(await page.getByRole('alert').innerText()).toContain('重新计算 15 天')
    const told = await factsOn(page)
    expect(told.新的截止日).toMatch(/^2026年3月17日 24:00（按今天获批发布推算/)
    expect(told.现在的截止日).toBe('2026年3月17日 24:00')
    await presses(page, '返回修改')
    expect([await typedIn(page, 'budgetFen'), await typedIn(page, 'reason')]).toEqual(['190000', '预算调整'])
    await typeIn(page, { budgetFen: '180000', contact: '办公室 0756-2222222' })
    await arrives(page, page.getByRole('button', { name: '下一步：核对影响' }))
    expect((await factsOn(page)).新的截止日).toMatch(/2026年3月17日/)
  })

  test('a correction by an approver: the period stays as it is, and no new end is told', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo, '/amend'))
    await typeIn(page, { contact: '办公室 0756-2222222', reason: '电话变更' })
    await presses(page, '下一步：核对影响')
    expect(await page.getByRole('alert').innerText()).toContain('公示期不变')
    expect(await factsOn(page)).not.toHaveProperty('新的截止日')
    expect(await presses(page, '确认并发布更正')).toContain('公示期不变')
  })
})
