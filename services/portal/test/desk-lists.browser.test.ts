import { aDraft, done, handleOf } from '@gongshi/sandbox/test'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { asker } from './desk/asker.ts'
import { arrives, deskOf, opensTask, raises } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
/** The page's main part, read again while a room that has just been started does not answer in time. */
const main = async (page: Page): Promise<string> => {
  let text = await page.locator('main').innerText()
  for (let again = 0; again < 5 && text.includes('没有应答'); again += 1) {
    await page.reload()
    text = await page.locator('main').innerText()
  }
  return text
}
const rowsOn = (page: Page) => page.locator('main .notice-list > li h3').allInnerTexts()
const tabs = (page: Page) => page.locator('#state a').allInnerTexts()

const drafted = (title: string, who = 'PUR-2:handler', over: object = {}) =>
  done(asker(), who, 'draftProject', aDraft({ title, ...over }))

describe('improvement 6: an empty desk says what will come here', () => {
  test.each([
    ['PUR-2:handler', '您的草稿和被退回的项目'],
    ['PUR-2:approver', '经办人提交的项目和公示变更'],
    ['OPR-1:handler', '“平台中断”和“放假安排”'],
    ['FND-1', '请看“登记申请”一页'],
    ['SUP-1', '请看“供应商登记”一页'],
    ['EVA-1', '您的身份在这里没有可办理的事项'],
  ])('%s', async (persona, sentence) => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, persona)
    expect(await main(page)).toContain('没有待办事项')
    expect(await main(page)).toContain(sentence)
  })

  test('one without projects says so, and leads to the form or to what is public', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-2:approver')
    await page.goto('/zh/desk/projects')
    expect(await main(page)).toContain('您的案头还没有项目')
    const other = await withoutScripts()
    await arrivesSignedIn(other, 'ORG-1')
    await other.goto('/zh/desk/projects')
    expect(await main(other)).toContain('您的身份没有案头项目')
  })

  test('where one goes at the desk stands on each of its pages, by one’s office', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'OPR-1:handler')
    const nav = page.getByRole('navigation', { name: '经办台导航' })
    await arrives(page, nav.getByRole('link', { name: '平台中断' }))
    expect(await page.locator('h1').innerText()).toBe('平台中断')
    await arrives(page, nav.getByRole('link', { name: '放假安排' }))
    expect(await page.locator('h1').innerText()).toBe('放假安排')
    expect(await nav.locator('[aria-current]').innerText()).toBe('放假安排')
    expect(await nav.getByRole('link', { name: '我的项目' }).count()).toBe(0)
    const handler = await withoutScripts()
    await arrivesSignedIn(handler, 'PUR-2:handler')
    const own = handler.getByRole('navigation', { name: '经办台导航' })
    expect(await own.getByRole('link').allInnerTexts()).toEqual(['待办事项', '我的项目', '企业诉求'])
    await handler.goto('/zh')
    expect(await own.count()).toBe(0)
  })
})

describe('improvement 6: the inbox tells a task by itself', () => {
  test('kind, number, what it is about, days left in words, whose it is by name; an objection leads to itself', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN', { title: '收件箱里的服务' })
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await page.getByLabel('类别').selectOption('INQUIRY')
    await typeIn(page, { name: '某某', grounds: '\n服务人次怎样计算？\n另请说明地点。' })
    expect(await raises(page)).toContain('已收到')
    await arrivesSignedIn(page, 'PUR-1:handler')
    const row = page.locator('.notice-list > li', { hasText: projectNo })
    const next = page.getByRole('link', { name: '下一页' })
    while ((await row.count()) === 0 && (await next.count()) > 0) await arrives(page, next)
    const told = await row.innerText()
    expect(told).toContain('答复询问或异议：收件箱里的服务')
    expect(told).toMatch(/还有 3 天\s+期限 2026年3月5日 24:00 · 询问 20260302-[0-9A-Z]{6}/)
    expect(told).toContain('服务人次怎样计算？')
    expect(told).not.toContain('另请说明地点')
    expect(told).toMatch(/珠海市示例服务局.*经办：珠海市示例服务局（购买主体）·经办/)
    expect(told).not.toContain('PUR-1:')
    await row.locator('h3 a').click()
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${deskOf(projectNo)}/objections/`))
  })
})

describe('improvement 6: my projects by state, found, and page by page', () => {
  beforeAll(async () => {
    for (let at = 1; at <= 21; at++) await drafted(`分页的草稿第${at}号`)
    const other = await drafted('别人提交的服务', 'PUR-2:handler2', { purpose: '另一个目的' })
    await done(asker(), 'PUR-2:handler2', 'submitProject', handleOf(other))
  })

  test('a tab a state with its count; the others keep theirs, whatever is chosen', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-2:handler')
    await page.getByRole('link', { name: '我的项目' }).click()
    expect(await tabs(page)).toEqual(['全部（22）', '草稿（21）', '待审批（1）'])
    expect(await main(page)).toMatch(/共 22 个项目.*第 1–20 项，共 22 项/s)
    await page.getByRole('link', { name: '待审批（1）' }).click()
    expect(await rowsOn(page)).toEqual(['别人提交的服务'])
    expect(await tabs(page)).toEqual(['全部（22）', '草稿（21）', '待审批（1）'])
    expect(await page.locator('#state [aria-current]').innerText()).toBe('待审批（1）')
    expect(await main(page)).toMatch(/另一个目的.*¥180,000\.00.*经办：珠海市示例事务局.*经办（第二人）/s)
  })

  test('on and back again, with the number of each row; the conditions stay', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-2:handler')
    await page.goto('/zh/desk/projects?state=DRAFT')
    const first = await rowsOn(page)
    await page.getByRole('link', { name: '下一页' }).click()
    expect(await main(page)).toContain('第 21–21 项，共 21 项')
    expect(await rowsOn(page)).toEqual(['分页的草稿第1号'])
    await page.getByRole('link', { name: '上一页' }).click()
    expect(await rowsOn(page)).toEqual(first)
  })

  test('mine alone; by word and by number; nothing found says so', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-2:handler2')
    await page.goto('/zh/desk/projects')
    await page.getByLabel('只看我起草或经办的').check()
    await page.getByRole('button', { name: '查找' }).click()
    expect(await rowsOn(page)).toEqual(['别人提交的服务'])
    await page.getByRole('link', { name: '清除条件' }).click()
    await typeIn(page, { q: '草稿第12号' })
    await page.getByRole('button', { name: '查找' }).click()
    expect(await rowsOn(page)).toContain('分页的草稿第12号')
    await typeIn(page, { q: '没有这样的项目名' })
    await page.getByRole('button', { name: '查找' }).click()
    expect(await main(page)).toContain('没有符合条件的项目')
  })

  test('a filter that cannot be followed is told in its place, the form still there: 400', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-2:handler')
    const answer = await page.goto(`/zh/desk/projects?q=${'字'.repeat(101)}&state=LOST`)
    expect(answer?.status()).toBe(400)
    expect(await page.locator('#q').getAttribute('aria-invalid')).toBe('true')
    const beside = await page.locator('#q').getAttribute('aria-describedby')
    expect(await page.locator(`#${beside}`).innerText()).toContain('不得超过 100 字')
    expect(await page.locator('.error-summary').innerText()).toContain('“状态”没有“LOST”这一选项')
    expect((await page.goto('/zh/desk/projects?after=made-up'))?.status()).toBe(400)
    expect(await main(page)).toContain('翻页的位置不可用')
    expect((await page.goto('/zh/desk?after=made-up'))?.status()).toBe(400)
    expect(await main(page)).toContain('翻页的位置不可用')
  })

  test('the inbox goes on to its next page and keeps its place', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-2:handler')
    const first = await rowsOn(page)
    expect(await main(page)).toContain('第 1–20 项，共 21 项')
    await page.getByRole('link', { name: '下一页' }).click()
    expect(await main(page)).toContain('第 21–21 项，共 21 项')
    await page.reload()
    expect(await rowsOn(page)).toHaveLength(1)
    await page.getByRole('link', { name: '上一页' }).click()
    expect(await rowsOn(page)).toEqual(first)
    await opensTask(page, '完成草稿：分页的草稿第21号')
    expect(await page.locator('h1').innerText()).toBe('分页的草稿第21号')
  })

  test.each(LANGUAGES)('axe finds nothing, on a list told wrong neither (%s)', async (language) => {
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-2:handler', language)
    for (const path of ['/desk', '/desk/projects', '/desk/projects?state=LOST&q=x', '/desk/projects?q=zzz']) {
      await page.goto(`/${language}${path}`)
      expect([path, await findings(page)]).toEqual([path, []])
    }
  })
})
