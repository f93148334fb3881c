import { describe, expect, test } from '@jest/globals'
import { addressOf, LANGUAGES, PUBLIC_PAGE_NAMES, projectPath } from './board/addresses.ts'
import { PLAIN } from './board/board-projects.ts'
import { visitor } from './board/visit.ts'
import { arrives } from './desk/clerk.ts'

const visit = visitor()

describe('every public page reads with scripts off', () => {
  test.each(PUBLIC_PAGE_NAMES)('%s', async (name) => {
    const page = await visit({ scripts: false })
    for (const language of LANGUAGES) {
      const answer = await page.goto(await addressOf(language, name))
      expect(answer?.status()).toBe(200)
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en')
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('.part-away').count()).toBe(0)
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(60)
    }
  })
})

test('the bare address speaks Chinese, and every page leads to itself in English', async () => {
  const page = await visit({ scripts: false })
  await page.goto('/')
  expect(new URL(page.url()).pathname).toBe('/zh')
  await page.goto('/zh/notices?state=OPEN')
  await arrives(page, page.getByRole('link', { name: 'English' }))
  expect(page.url()).toMatch(/\/en\/notices\?state=OPEN$/)
})

test('a row says until when, with the hour, and how long still: 公示至 … 24:00', async () => {
  const page = await visit({ scripts: false })
  await page.goto('/zh/notices?state=OPEN')
  await expect(page.locator('.notice-list li').first().innerText()).resolves.toMatch(
    /公示至 \d{4}年\d+月\d+日 24:00.*(还有 \d+ 天|今天 24:00 截止)/s,
  )
})

test('pages of notices follow one another by cursor, each row once, and lead back to the first', async () => {
  const page = await visit({ scripts: false })
  await page.goto('/zh/notices')
  const seen: string[] = []
  for (;;) {
    seen.push(
      ...(await page
        .locator('.notice-list li')
        .evaluateAll((rows) => rows.map((row) => /ZH-[\d-]+-N\d+/.exec(row.textContent ?? '')![0]))),
    )
    const next = page.getByRole('link', { name: '下一页' })
    if ((await next.count()) === 0) break
    await next.click()
  }
  const count = Number(/\d+/.exec(await page.locator('#count').innerText())?.[0])
  expect(new Set(seen).size).toBe(count)
  expect(seen).toHaveLength(count)
  await arrives(page, page.getByRole('link', { name: '第一页' }))
  expect(page.url()).not.toContain('after')
})

test('filters are a plain form whose answer is an address', async () => {
  const page = await visit({ scripts: false })
  await page.goto('/zh/notices')
  await page.getByLabel('状态').selectOption('SUSPENDED')
  await arrives(page, page.getByRole('button', { name: '应用筛选' }))
  expect(page.url()).toContain('state=SUSPENDED')
  const found = page.locator('.notice-list li')
  expect(await found.count()).toBeGreaterThan(0)
  expect(await found.filter({ hasNot: page.locator('.tag', { hasText: '公示中止' }) }).count()).toBe(0)
})

test('one box finds an organization by name or code, and a notice by its number', async () => {
  const page = await visit({ scripts: false })
  for (const asked of ['示例行业协会', '51440400FAKE00013T']) {
    await page.goto('/zh')
    await page.getByRole('searchbox').fill(asked)
    await arrives(page, page.getByRole('button', { name: '查找' }))
    expect(await page.locator('main').innerText()).toContain('珠海市示例行业协会')
  }
  const projectNo = (await projectPath(PLAIN)).split('/').at(-1)!
  await page.goto(`/zh/search?q=${projectNo}-N1`)
  expect(await page.locator('main').innerText()).toContain(PLAIN)
})

test('an unknown address is a page with status 404 that leads home', async () => {
  const page = await visit({ scripts: false })
  for (const address of [
    '/zh/nowhere',
    '/fr',
    '/zh/organizations/51440400FAKE00021A',
    '/zh/projects/ZH-1999-440400-000001',
  ]) {
    expect((await page.goto(address))?.status()).toBe(404)
    expect(await page.getByRole('link', { name: '返回首页' }).count()).toBe(1)
  }
})
