import { cloneRows, withDatabase } from '@gongshi/testkit'
import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { theBoard } from './board/board.ts'
import { visitor } from './board/visit.ts'
import { arrives, raises } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })

/** A project with so many objections: one that somebody wrote, and as many like it. */
async function objectedTo(page: Page, counts: readonly number[], seen: (projectNo: string) => Promise<void>) {
  const { id, projectNo } = await prepared('NOTICE_OPEN')
  await page.goto(`/zh/projects/${projectNo}`)
  await typeIn(page, { name: '某某', grounds: '要求过高，限制了竞争。'.repeat(400) })
  expect(await raises(page)).toContain('已收到')
  for (const count of counts) {
    await withDatabase(theBoard().procurement, async (on) => {
      const own = { parameters: [id], count }
      await cloneRows(on, { ...own, table: 'objection', where: 'project_id = ?' })
      const where = `project_id = ? and event = 'objection.raised'`
      await cloneRows(on, { ...own, table: 'timeline_entry', where })
    })
    await seen(projectNo)
  }
}

const bytesOf = async (path: string) =>
  (await (await fetch(`${theBoard().url}${path}`)).arrayBuffer()).byteLength
const rowsOn = (page: Page) =>
  page
    .locator('.notice-list li a[href*="/objections/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))

describe('attack 5: what was asked and objected has pages, and a flood of it makes no page longer', () => {
  test('twenty stand on the project’s page without a way on; of twenty-one the first is on the second page', async () => {
    const page = await withoutScripts()
    await objectedTo(page, [20, 21], async (projectNo) => {
      await page.goto(`/zh/projects/${projectNo}`)
      expect(await rowsOn(page)).toHaveLength(20)
      const way = page.getByRole('link', { name: '查看全部 21 项' })
      if ((await way.count()) === 0) return
      await arrives(page, way)
      const first = await rowsOn(page)
      expect(await page.locator('main').innerText()).toMatch(/共 21 项.*第 1–20 项，共 21 项/s)
      await arrives(page, page.getByRole('link', { name: '下一页' }))
      const second = await rowsOn(page)
      expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([20, 1, 21])
      expect(await page.getByRole('link', { name: '下一页' }).count()).toBe(0)
      await arrives(page, page.getByRole('link', { name: '上一页' }))
      expect(await rowsOn(page)).toEqual(first)
      await page.goto(`/en/projects/${projectNo}/objections`)
      expect(await page.locator('main').innerText()).toContain('21 inquiries and objections')
    })
  })

  test('with two thousand the project’s page has as many bytes as with fifty', async () => {
    const page = await withoutScripts()
    const bytes: number[] = []
    await objectedTo(page, [50, 2_000], async (projectNo) => {
      bytes.push(await bytesOf(`/zh/projects/${projectNo}`))
      await page.goto(`/zh/projects/${projectNo}`)
      expect(await page.locator('.timeline li').count()).toBeLessThan(20)
    })
    expect(bytes[1]! / bytes[0]!).toBeLessThan(1.01)
    expect(await page.locator('.timeline').innerText()).toMatch(
      /另有 1995 项：收到询问或异议.*2000 件异议应于/s,
    )
    expect(await page.getByRole('link', { name: '查看全部 2000 项' }).count()).toBe(1)
  })

  test('a project that is none has no objections either: 404', async () => {
    const page = await withoutScripts()
    expect((await page.goto('/zh/projects/ZH-1999-440400-000001/objections'))?.status()).toBe(404)
  })
})
