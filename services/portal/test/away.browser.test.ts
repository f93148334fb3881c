import { describe, expect, test } from '@jest/globals'
import { addressOf, projectPath } from './board/addresses.ts'
import { PLAIN } from './board/board-projects.ts'
import { whileFrozen } from './board/frozen.ts'
import { visitor } from './board/visit.ts'

const visit = visitor()
const AWAY = '负责的部门系统没有应答'

/** A page while a room answers nothing: its status, its words, and how many parts say that they are away. */
async function pageWithout(room: string, address: string) {
  const page = await visit({ scripts: false })
  return whileFrozen(room, async () => {
    const answer = await page.goto(address)
    const words = await page.locator('main').innerText()
    return { status: answer?.status(), words, away: await page.locator('.part-away').count() }
  })
}

describe('a room that answers nothing: its part says so, the rest stands', () => {
  test('compliance: the register’s part of an organization stands', async () => {
    const { status, words, away } = await pageWithout('compliance', await addressOf('zh', 'organization'))
    expect([status, away]).toEqual([200, 1])
    expect(words).toContain('51440400FAKE00013T')
    expect(words).toContain(AWAY)
  })

  test('procurement: the home page keeps its search and the published figures', async () => {
    const { status, words, away } = await pageWithout('procurement', '/zh')
    expect([status, away]).toEqual([200, 2])
    expect(words).toContain('1,219 个')
  })

  test('procurement: the statistics keep enforcement and the published figures', async () => {
    const { status, words, away } = await pageWithout('procurement', '/zh/statistics')
    expect([status, away]).toEqual([200, 1])
    expect(words).toContain('撤销登记')
  })

  test('organizations: notices stand, with the purchaser’s name as it was published', async () => {
    const { status, words } = await pageWithout('organizations', `/zh${await projectPath(PLAIN)}`)
    expect(status).toBe(200)
    expect(words).toContain('珠海市示例服务局')
  })

  test('organizations: a search says so and still finds notices', async () => {
    const { status, words, away } = await pageWithout('organizations', `/zh/search?q=${PLAIN}`)
    expect([status, away]).toEqual([200, 1])
    expect(words).toContain(PLAIN)
  })

  test('catalogue: notices stand, with the code of their service', async () => {
    const { status, words } = await pageWithout('catalogue', '/zh/notices')
    expect(status).toBe(200)
    expect(words).toContain('公示至')
  })
})

describe('the gateway answers nothing', () => {
  test.each(['zh', 'en'] as const)('a clear page with status 503, in %s', async (language) => {
    const { status, words } = await pageWithout('gateway', `/${language}/notices`)
    expect(status).toBe(503)
    expect(words).toContain(language === 'zh' ? '公示平台暂时无法读取数据' : 'The board cannot read its data')
  })

  test('what needs no data is there, and the board comes back by itself', async () => {
    await whileFrozen('gateway', async () => {
      const page = await visit()
      expect((await page.goto('/livez'))?.status()).toBe(200)
      expect((await page.goto('/readyz'))?.status()).toBe(503)
    })
    const page = await visit()
    expect((await page.goto('/zh/notices'))?.status()).toBe(200)
  })
})
