import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { projectPath } from './board/addresses.ts'
import { PLAIN } from './board/board-projects.ts'
import { focusIsSeen, tabTo } from './board/by-keyboard.ts'
import { signIn } from './board/desk.ts'
import { visitor } from './board/visit.ts'
import { prepared } from './desk/prepared.ts'

const visit = visitor()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

describe('every journey by keyboard alone', () => {
  test('the first Tab offers to skip to the content, and Enter does', async () => {
    const page = await visit()
    await page.goto('/zh')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('跳到正文')
    expect(await focusIsSeen(page)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await tabTo(page, page.getByRole('searchbox'), 1)
  })

  test('search, open what was found, come back', async () => {
    const page = await visit()
    await page.goto('/zh')
    await tabTo(page, page.getByRole('searchbox'))
    await page.keyboard.type('示例行业协会')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?**')
    await tabTo(page, page.getByRole('link', { name: '珠海市示例行业协会' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/organizations/**')
  })

  test('filters, the answer, the next page', async () => {
    const page = await visit()
    await page.goto('/zh/notices')
    await tabTo(page, page.getByLabel('状态'))
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('button', { name: '应用筛选' }))
    expect(await focusIsSeen(page)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/notices?**')
    expect(new URL(page.url()).searchParams.get('state')).toBe('OPEN')
    await tabTo(page, page.getByRole('link', { name: '下一页' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**after=**')
    expect(await page.locator('.notice-list li').count()).toBeGreaterThan(0)
  })

  test('the catalogue: arrows walk, open, go in and out; Enter shows the notices of an item', async () => {
    const page = await visit()
    await page.goto('/zh/catalogue')
    await tabTo(page, page.locator('[data-tree] summary').first())
    expect(await focused(page)).toMatch(/^A\b/)
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toMatch(/^A01/)
    await page.keyboard.press('ArrowRight')
    const branch = page.locator('summary', { hasText: /^A01 / }).locator('..')
    expect(await branch.getAttribute('open')).not.toBeNull()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toMatch(/^A0101/)
    await page.keyboard.press('ArrowLeft')
    expect(await focused(page)).toMatch(/^A01 /)
    await page.keyboard.press('ArrowLeft')
    expect(await branch.getAttribute('open')).toBeNull()
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect(await focused(page)).toMatch(/^A /)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/notices?service=A01**')
  })

  test('why a date is a date opens and closes', async () => {
    const page = await visit()
    await page.goto(`/zh${await projectPath(PLAIN)}`)
    const why = page.locator('.deadline-box summary').first()
    await tabTo(page, why)
    await page.keyboard.press('Enter')
    expect(await page.locator('.deadline-box details').first().getAttribute('open')).not.toBeNull()
  })

  test("the desk's form: what is wrong takes the focus and leads to its field", async () => {
    const page = await visit()
    await page.goto('/zh/desk')
    await tabTo(page, page.getByRole('button', { name: 'PUR-1:handler', exact: true }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zh/desk')
    await page.goto('/zh/desk/drafts/new')
    await tabTo(page, page.getByLabel('项目名称'))
    await page.keyboard.type('养老')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    expect(await page.getByLabel('项目名称').inputValue()).toBe('养老')
    await page.keyboard.press('Tab')
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(target)
  })

  test('a draft that was not saved asks before it is left, a saved one does not', async () => {
    const page = await visit()
    await signIn(page, 'PUR-1:handler')
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await page.goto('/zh/desk/drafts/new')
    await page.goto('/zh/desk')
    expect(asked).toEqual([])
    await page.goto('/zh/desk/drafts/new')
    await page.getByLabel('项目名称').fill('养老')
    await page.getByRole('button', { name: '保存草稿' }).click()
    await page.getByRole('alert').waitFor()
    expect(asked).toEqual([])
    await page.getByLabel('项目名称').fill('养老服务')
    await page.goto('/zh/desk')
    expect(asked).toEqual(['beforeunload'])
  })

  test('sign out', async () => {
    const page = await visit()
    await signIn(page, 'PUR-1:handler')
    await tabTo(page, page.getByRole('button', { name: '退出登录' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zh')
    expect(await page.getByRole('button', { name: '退出登录' }).count()).toBe(0)
  })

  test('the form to ask or object: from the box of the deadline, what is wrong, put right, received', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await visit()
    await page.goto(`/zh/projects/${projectNo}`)
    await tabTo(page, page.getByRole('link', { name: '提出询问或异议' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.locator('#kind'), 1)
    await tabTo(page, page.locator('#grounds'))
    await page.keyboard.insertText('请说明测算依据')
    await tabTo(page, page.getByRole('button', { name: '提交' }))
    expect(await focusIsSeen(page)).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name')
    await page.keyboard.insertText('某某社工服务中心')
    await page.keyboard.press('Enter')
    await page.getByRole('status').waitFor()
    expect(await focused(page)).toMatch(/已收到.*回执/s)
  })

  test('this query as a table and as feeds, the calendar file', async () => {
    const page = await visit()
    await page.goto('/zh/notices?state=OPEN')
    for (const name of ['CSV 表格', 'RSS', 'Atom', 'JSON Feed']) {
      await tabTo(page, page.getByRole('link', { name, exact: true }))
      expect([name, await focusIsSeen(page)]).toEqual([name, true])
    }
    await tabTo(page, page.getByRole('link', { name: 'CSV 表格' }))
    const [table] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(table.suggestedFilename()).toBe('notices-zh.csv')
    await page.goto(`/zh${await projectPath(PLAIN)}`)
    await tabTo(page, page.getByRole('link', { name: '加入日历（.ics）' }))
    const [calendar] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(calendar.suggestedFilename()).toMatch(/^ZH-\d{4}-\d{6}-\d{6}\.ics$/)
  })

  test('every version is opened and read in full', async () => {
    const page = await visit()
    await page.goto(`/zh${await projectPath(PLAIN)}`)
    await tabTo(page, page.locator('summary', { hasText: '查看第 1 版全文' }))
    await page.keyboard.press('Enter')
    expect(await page.locator('article details[open]').innerText()).toContain(PLAIN)
  })

  test("the sandbox's clock is moved by the banner, and back to where it was", async () => {
    const page = await visit()
    await page.goto('/zh/about')
    const minute = page.locator('.sandbox-banner input[name=to]')
    await tabTo(page, minute)
    expect(await focusIsSeen(page)).toBe(true)
    const before = await minute.inputValue()
    // month, day, year, hour: the browser's own order of the parts
    await page.keyboard.type(`0302${before.slice(0, 4)}`)
    await tabTo(page, page.getByRole('button', { name: '移动时间' }))
    await page.keyboard.press('Enter')
    await page.waitForLoadState('load')
    expect(new URL(page.url()).pathname).toBe('/zh/about')
    expect(await page.locator('.sandbox-banner').innerText()).toMatch(/沙盒时间：\d{4}年3月2日/)
  })
})
