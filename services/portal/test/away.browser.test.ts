import { waits } from '@gongshi/service-kit/waits'
import { describe, expect, test } from '@jest/globals'
import { LANGUAGES, PUBLIC_PAGE_NAMES, PUBLIC_PAGES } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { whileFrozen, whileKilled } from './board/disturbed.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { deskOf } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'

const visit = visitor()
const AWAY = '负责的部门系统没有应答'
type Name = (typeof PUBLIC_PAGE_NAMES)[number]

/** Every page there is takes a slow machine its time. */
const EVERY_PAGE_MS = 360_000

/** Which page loses how many parts while a room is gone, and words that stand all the same; whoever is not named loses nothing. */
const LOSES: Record<string, Partial<Record<Name, { parts: number; stands: string; status?: number }>>> = {
  organizations: {
    search: { parts: 1, stands: '公示至' },
    organization: { parts: 2, stands: '51440400FAKE00013T', status: 503 },
    organizations: { parts: 1, stands: '登记状态' },
    legacyOrganizations: { parts: 1, stands: '没有统一社会信用代码的旧登记' },
    legacyOrganization: { parts: 0, stands: '公示平台暂时无法读取数据', status: 503 },
    agencies: { parts: 1, stands: '名称或信用代码' },
    statistics: { parts: 1, stands: '撤销登记' },
    registrations: { parts: 1, stands: '登记公告' },
    registrationDocuments: { parts: 1, stands: '登记申请材料' },
    delegations: { parts: 1, stands: '以住所所在的行政区划为准' },
    delegation: { parts: 0, stands: '公示平台暂时无法读取数据', status: 503 },
    enterprise: { parts: 0, stands: '公示平台暂时无法读取数据', status: 503 },
    disclosures: { parts: 1, stands: '社会组织应当公开的事项' },
    appeals: { parts: 1, stands: '替会员企业向机关转呈的诉求' },
    supervision: { parts: 1, stands: '谁提出社会公开监督意见不公开' },
    supervise: { parts: 0, stands: '公示平台暂时无法读取数据', status: 503 },
    selfRegulation: { parts: 1, stands: '由登记管理机关审阅后才公布' },
    structure: { parts: 1, stands: '行业只在本平台办理成立登记的组织有记载' },
    annualReports: { parts: 1, stands: '社会组织每年向登记管理机关报送上一年度的工作报告' },
    selfAssessments: { parts: 1, stands: '社会团体每年按依法设立' },
  },
  catalogue: {
    catalogue: { parts: 1, stands: '查看这一天的目录' },
    statistics: { parts: 1, stands: '没有这些年份的执法记录，不等于没有执法' },
    about: { parts: 2, stands: '国务院办公厅通知' },
  },
  procurement: {
    home: { parts: 2, stands: '建目录' },
    search: { parts: 1, stands: '珠海市示例行业协会' },
    notices: { parts: 1, stands: '应用筛选' },
    outages: { parts: 1, stands: '由一名运维人员登记、另一名确认' },
    statistics: { parts: 1, stands: '撤销登记' },
    notice: { parts: 0, stands: '公示平台暂时无法读取数据', status: 503 },
    objection: { parts: 0, stands: '公示平台暂时无法读取数据', status: 503 },
  },
  compliance: {
    organization: { parts: 1, stands: '目前无法确认其信用状况' },
    credit: { parts: 1, stands: '严重违法失信名单' },
    penalties: { parts: 1, stands: '姓××' },
    statistics: { parts: 1, stands: '1,219 个' },
  },
}

/** Asks where every page is while the graph can still tell. */
const everyAddress = () => Promise.all(PUBLIC_PAGE_NAMES.map((name) => PUBLIC_PAGES[name]()))

/** What is taken from the board. */
const TAKEN = ['/notices.csv', '/notices.rss', '/notices.atom', '/notices.json', '/statistics.csv']

describe('a room whose process is gone', () => {
  test.each(Object.keys(LOSES))(
    '%s: its part of every page says so, the rest stands, the desk too',
    async (room) => {
      const notice = (await everyAddress())[PUBLIC_PAGE_NAMES.indexOf('notice')]!
      const { projectNo } = await prepared('DRAFT')
      const [page, clerk] = [await visit({ scripts: false }), await visit({ scripts: false })]
      await arrivesSignedIn(clerk, 'PUR-1:handler')
      await whileKilled(room, async () => {
        for (const name of PUBLIC_PAGE_NAMES) {
          const { parts = 0, stands = '', status = 200 } = LOSES[room]![name] ?? {}
          const answer = await page.goto(`/zh${await PUBLIC_PAGES[name]()}`)
          const words = await page.locator('main').innerText()
          const away = await page.locator('.part-away').count()
          expect([name, answer?.status(), away]).toEqual([name, status, parts])
          expect(words).toContain(stands)
          expect(words.includes(AWAY)).toBe(parts > 0)
          // a name is told as it was published, whoever cannot be asked about it now
          if (name === 'notice' && status === 200) expect(words).toContain('珠海市示例服务局')
        }
        // no empty table, feed or calendar may pass for the truth
        const isAway = room === 'procurement'
        for (const path of [...TAKEN, `${notice}/calendar.ics`])
          expect([path, (await fetch(`${theBoard().url}/zh${path}`)).status]).toEqual([
            path,
            isAway ? 503 : 200,
          ])
        // the desk's lists say so in their place: the way to what stands is open
        for (const path of ['/zh/desk', '/zh/desk/projects']) {
          expect([path, (await clerk.goto(path))?.status()]).toEqual([path, 200])
          expect([path, await clerk.locator('.part-away').count()]).toEqual([path, isAway ? 1 : 0])
        }
        for (const path of [deskOf(projectNo), deskOf(projectNo, '/draft')])
          expect([path, (await clerk.goto(path))?.status()]).toEqual([path, isAway ? 503 : 200])
        expect((await clerk.goto('/zh/desk/drafts/new'))?.status()).toBe(200)
      })
    },
    EVERY_PAGE_MS,
  )

  test('one that holds its port and answers nothing is no different', async () => {
    const page = await visit({ scripts: false })
    await whileFrozen('compliance', async () => {
      expect((await page.goto(`/zh${PUBLIC_PAGES.organization()}`))?.status()).toBe(200)
      expect(await page.locator('.part-away').count()).toBe(1)
    })
  })
})

describe('the gateway is gone', () => {
  test(
    'every page is a clear one with status 503, in both languages; the board comes back by itself',
    async () => {
      await everyAddress()
      const page = await visit({ scripts: false })
      await whileKilled('gateway', async () => {
        for (const language of LANGUAGES)
          for (const name of PUBLIC_PAGE_NAMES) {
            const answer = await page.goto(`/${language}${await PUBLIC_PAGES[name]()}`)
            expect([name, answer?.status()]).toEqual([name, 503])
            expect(await page.locator('h1').innerText()).toBe(
              { zh: '公示平台暂时无法读取数据', en: 'The board cannot read its data just now' }[language],
            )
            expect(await page.locator('main a').count()).toBe(1)
          }
        expect((await page.goto('/livez'))?.status()).toBe(200)
        expect((await page.goto('/readyz'))?.status()).toBe(503)
      })
      expect((await page.goto('/zh/notices'))?.status()).toBe(200)
    },
    EVERY_PAGE_MS,
  )

  test('one that holds its port and answers nothing: the same page, within the time a reader waits', async () => {
    const page = await visit({ scripts: false })
    await whileFrozen('gateway', async () => {
      const before = Date.now()
      expect((await page.goto('/zh/notices'))?.status()).toBe(503)
      expect(Date.now() - before).toBeLessThan(4 * waits.page.ms)
    })
  })
})
