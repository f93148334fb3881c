import { done, handleOf, type Project } from '@gongshi/sandbox/test'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { theBoard } from './board/board.ts'
import { ownClock } from './board/own-clock.ts'
import { visitor } from './board/visit.ts'
import { asker } from './desk/asker.ts'
import { movesTo } from './desk/moves-to.ts'
import { prepared } from './desk/prepared.ts'

ownClock()
const visit = visitor()
const at = async (path: string) => (await fetch(`${theBoard().url}${path}`)).text()

/** A notice published within ten seconds after an instant; a machine that is very busy may need more tries than one. */
async function publishedFrom(instant: string, title: string): Promise<Project> {
  for (let tries = 0; tries < 12; tries += 1) {
    await movesTo('2026-05-20T12:00:00+08:00')
    const ready = await prepared('READY', { title: `${title}${tries}` })
    await movesTo(instant)
    const project = await done(asker(), 'PUR-1:approver', 'publishNotice', handleOf(ready))
    const told = Date.parse(project.currentNotice!.publishedAt!) - Date.parse(instant)
    if (told >= 0 && told < 10_000) return project
  }
  throw new Error(`nothing was published within ten seconds after ${instant}`)
}

let before: Project
let after: Project
beforeAll(async () => {
  before = await publishedFrom('2026-05-20T23:59:50+08:00', '午夜前几秒发布')
  after = await publishedFrom('2026-05-21T00:00:00+08:00', '零点发布')
  await movesTo('2026-05-21T09:00:00+08:00')
})

const both = '/zh/notices?q=发布&publishedFrom=2026-05-20&publishedTo=2026-05-21'
const found = async (form: string, on: string): Promise<string> =>
  at(`/zh/notices${form}?publishedFrom=${on}&publishedTo=${on}`)

describe('F16: the day of publication is Beijing’s, seconds before midnight and at it', () => {
  test('on the list, its filter, and the page of the project', async () => {
    const page = await visit({ scripts: false })
    await page.goto(both)
    for (const [project, day] of [
      [before, '2026年5月20日'],
      [after, '2026年5月21日'],
    ] as const) {
      const row = page.locator('.notice-list li', { hasText: project.title })
      expect(await row.innerText()).toContain(`${day} 发布`)
    }
    for (const [on, is, isNot] of [
      ['2026-05-20', before, after],
      ['2026-05-21', after, before],
    ] as const) {
      await page.goto(`/zh/notices?publishedFrom=${on}&publishedTo=${on}`)
      const told = await page.locator('.notice-list').innerText()
      expect(told).toContain(is.title)
      expect(told).not.toContain(isNot.title)
    }
    await page.goto(`/zh/projects/${before.projectNo}`)
    expect(await page.locator('main').innerText()).toContain('2026年5月20日 23:59')
    await page.goto(`/zh/projects/${after.projectNo}`)
    expect(await page.locator('main').innerText()).toMatch(/2026年5月21日 (00|24):00/)
  })

  test('in the table, its day beside its instant', async () => {
    const rows = parse(await found('.csv', '2026-05-20'), { bom: true, columns: true }) as Record<
      string,
      string
    >[]
    const row = rows.find((one) => one.项目名称 === before.title)
    expect(row).toMatchObject({ 发布日期: '2026-05-20' })
    expect(row!['发布时间(UTC)']).toMatch(/^2026-05-20T15:59:5/)
    expect(rows.map((one) => one.项目名称)).not.toContain(after.title)
    const next = parse(await found('.csv', '2026-05-21'), { bom: true, columns: true }) as Record<
      string,
      string
    >[]
    const other = next.find((one) => one.项目名称 === after.title)
    expect(other).toMatchObject({ 发布日期: '2026-05-21' })
    expect(other!['发布时间(UTC)']).toMatch(/^2026-05-20T16:00:0/)
  })

  test('in feeds: each of its own day, told as the instant it was', async () => {
    for (const [on, is, isNot, instant] of [
      ['2026-05-20', before, after, '2026-05-20T15:59:5'],
      ['2026-05-21', after, before, '2026-05-20T16:00:0'],
    ] as const) {
      for (const form of ['.rss', '.atom', '.json']) {
        const feed = await found(form, on)
        expect([form, feed.includes(is.title), feed.includes(isNot.title)]).toEqual([form, true, false])
      }
      expect(await found('.atom', on)).toContain(`<published>${instant}`)
      const { items } = JSON.parse(await found('.json', on)) as {
        items: { title: string; date_published: string }[]
      }
      expect(items.find(({ title }) => title === is.title)?.date_published).toMatch(new RegExp(`^${instant}`))
    }
  })
})
