import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { theBoard } from './board/board.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { deskOf, factsOn, presses, pressesWithReason, raises } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { RIGHT, typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })

/** The fields of a form as a browser would send them. */
const fieldsOf = (page: Page, form: string): Promise<Record<string, string>> =>
  page
    .locator(form)
    .evaluate((drawn: HTMLFormElement) =>
      Object.fromEntries([...new FormData(drawn)].map(([name, value]) => [name, String(value)])),
    )

/** Sends a form of the page as it stands there, past the browser's own way of doing it. */
const sends = (page: Page, form: Record<string, string>) =>
  page.request.post(page.url(), { form, headers: { origin: theBoard().url }, maxRedirects: 0 })

describe('board 4: a form of the desk that was done leads to a page that may be reloaded', () => {
  test('a verb: told once; after F5 it is neither told nor done again', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo))
    expect(await presses(page, '提交审批')).toContain('待审批')
    expect(new URL(page.url()).pathname).toBe(deskOf(projectNo))
    const again = await page.reload()
    expect(again?.request().method()).toBe('GET')
    expect(await page.locator('.success, .error-summary').count()).toBe(0)
    expect((await factsOn(page)).状态).toBe('待审批')
  })

  test('a draft, an amendment, a decision and a redaction: each is reloaded by GET, and said once', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    const isReloaded = async () => {
      expect((await page.reload())?.request().method()).toBe('GET')
      expect(await page.locator('.success').count()).toBe(0)
    }
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, { name: '某某', grounds: '请说明王小明的测算依据' })
    expect(await raises(page)).toContain('已收到')
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto('/zh/desk/drafts/new')
    await typeIn(page, RIGHT)
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    await isReloaded()
    await page.goto(deskOf(projectNo, '/amend'))
    await typeIn(page, { budgetFen: '190000', reason: '预算调整' })
    await presses(page, '下一步：核对影响')
    expect(await presses(page, '提出变更，送审批')).toContain('变更已提出')
    await isReloaded()
    const other = await withoutScripts()
    await arrivesSignedIn(other, 'PUR-1:approver')
    await other.goto(deskOf(projectNo))
    await other.locator('main table a').first().click()
    await other.locator('details summary').filter({ hasText: '遮盖公开文字' }).click()
    await typeIn(other, { publicText: '请说明▇▇▇的测算依据' })
    await other.locator('textarea[id^=reason-redactObjection]').fill('个人姓名')
    expect(await presses(other, '遮盖')).toContain('已处理')
    expect((await other.reload())?.request().method()).toBe('GET')
    await other.getByLabel('受理，公示继续进行').check()
    await other.getByLabel('理由（将公开）', { exact: true }).fill('受理')
    expect(await presses(other, '作出处理')).toContain('已处理')
    expect((await other.reload())?.request().method()).toBe('GET')
    expect(await other.locator('.success').count()).toBe(0)
  })

  test('what was done is told to the session that did it, on its page alone', async () => {
    const { projectNo } = await prepared('SUBMITTED')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo, '/review'))
    const answer = await sends(page, await fieldsOf(page, '#verb-approveProject'))
    expect([answer.status(), answer.headers().location]).toEqual([303, `${deskOf(projectNo)}#told`])
    const other = await withoutScripts()
    await arrivesSignedIn(other, 'PUR-1:approver')
    for (const [reader, path] of [
      [other, deskOf(projectNo)],
      [page, '/zh/desk'],
    ] as const) {
      await reader.goto(path)
      expect(await reader.locator('.success').count()).toBe(0)
    }
    await page.goto(deskOf(projectNo))
    expect(await page.locator('.success').innerText()).toContain('待发布')
  })
})

describe('improvement 2: the same form sent twice is done once', () => {
  test('a verb: the second answer is the first one, no conflict with oneself', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo))
    const form = await fieldsOf(page, '#verb-submitProject')
    expect([(await sends(page, form)).status(), (await sends(page, form)).status()]).toEqual([303, 303])
    const { _once, ...anew } = form
    expect(await (await sends(page, anew)).text()).toContain('VERSION_CONFLICT')
  })

  test('a new draft: one draft, to which both answers lead', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto('/zh/desk/drafts/new')
    await typeIn(page, { ...RIGHT, title: '只起草一次的服务' })
    const form = await fieldsOf(page, 'main form')
    const [first, second] = await Promise.all([sends(page, form), sends(page, form)])
    expect(first.headers().location).toMatch(/\/draft#told$/)
    expect(second.headers().location).toBe(first.headers().location)
  })

  test('a refusal is no answer for good: put right under another id it is done', async () => {
    const { projectNo } = await prepared('SUBMITTED')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo))
    expect(await pressesWithReason(page, '退回修改', '')).toContain('需要改正')
    expect(await pressesWithReason(page, '退回修改', '请补充依据')).toContain('草稿')
  })
})
