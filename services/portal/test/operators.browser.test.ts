import { dataOf } from '@gongshi/sandbox/test'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { asker } from './desk/asker.ts'
import { arrives, presses, tasksOf } from './desk/clerk.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
const outages = (page: Page) => page.locator('main section[id^="outage-"]')

const records = async (day: number) => {
  const on = `2026-01-${String(day).padStart(2, '0')}`
  const query =
    'mutation ($input: PlatformOutageInput!) { recordPlatformOutage(input: $input) { outage { id } userErrors { message } } }'
  const input = { from: `${on}T10:00:00+08:00`, to: `${on}T10:01:00+08:00`, reason: `翻页用的第${day}次` }
  const { recordPlatformOutage } = dataOf(
    await asker()<{ recordPlatformOutage: { outage: object | null; userErrors: object[] } }>(
      'OPR-1:handler',
      query,
      { input },
    ),
  )
  expect(recordPlatformOutage.userErrors).toEqual([])
}

/** A supplement to the calendar of 2026 that waits for the second person. */
const imports = async (number: number) => {
  const query =
    'mutation ($input: ImportCalendarNoticeInput!) { importCalendarNotice(input: $input) { notice { id } userErrors { message } } }'
  const days = [{ date: '2026-12-28', isOffDay: false, name: '翻页用' }]
  const input = {
    year: 2026,
    kind: 'SUPPLEMENTARY',
    title: `翻页用第${number}份`,
    docNo: `国办翻页〔2026〕${number}号`,
    days,
  }
  type Answer = { importCalendarNotice: { notice: object | null; userErrors: object[] } }
  const { importCalendarNotice } = dataOf(await asker()<Answer>('OPR-1:handler', query, { input }))
  expect(importCalendarNotice.userErrors).toEqual([])
}

beforeAll(async () => {
  for (let day = 1; day <= 21; day++) await records(day)
})

describe('an operator’s lists at the desk have pages, and keep their place', () => {
  test('outages: on and back; what is done on the second page leads back to it', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'OPR-1:approver')
    await arrives(page, page.getByRole('link', { name: '平台中断', exact: true }))
    expect(await outages(page).count()).toBe(20)
    await page.getByRole('link', { name: '下一页' }).click()
    const second = page.url()
    const row = outages(page).filter({ hasText: '翻页用的第1次' })
    await row.locator('[name=reason]').fill('登记有误')
    expect(await presses(page, '撤回')).toContain('已办理')
    expect(page.url().replace('#told', '')).toBe(second)
    expect(await row.innerText()).toContain('已撤回')
    await arrives(page, page.getByRole('link', { name: '上一页' }))
    expect(await outages(page).count()).toBe(20)
  })

  test('D06: of twenty-one holiday notices that wait none is out of reach', async () => {
    for (let number = 1; number <= 21; number++) await imports(number)
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'OPR-1:approver')
    await page.goto('/zh/desk/calendar')
    const waiting = page.locator('main section[id^="notice-"]')
    expect(await page.locator('main').innerText()).toMatch(/第 1–20 项，共 \d+ 项/)
    expect(await waiting.count()).toBe(20)
    await arrives(page, page.getByRole('link', { name: '下一页' }))
    expect(await waiting.count()).toBeGreaterThan(0)
    expect(await waiting.locator('form').count()).toBeGreaterThan(0)
    await arrives(page, page.getByRole('link', { name: '已确认', exact: true }))
    expect(await page.locator('main section form').count()).toBe(0)
    expect(await page.getByRole('link', { name: '已确认', exact: true }).getAttribute('aria-current')).toBe(
      'page',
    )
  })

  test('a kind of task in the inbox: what fits, nothing else; a kind that is none is told beside its field', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.getByLabel('种类').selectOption('FINISH_DRAFT')
    await arrives(page, page.getByRole('button', { name: '查找' }))
    expect(page.url()).toMatch(/\?kind=FINISH_DRAFT$/)
    for (const task of await tasksOf(page)) expect(task).toMatch(/^完成草稿/)
    await page.goto('/zh/desk?kind=START_PROCUREMENT')
    for (const task of await tasksOf(page)) expect(task).toMatch(/^启动采购/)
    expect((await page.goto('/zh/desk?kind=SLEEP'))?.status()).toBe(400)
    expect(await page.locator('#kind-error').innerText()).toContain('没有“SLEEP”这一选项')
  })

  test('a place that is none is told in place', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'OPR-1:handler')
    for (const path of ['outages', 'calendar']) {
      expect((await page.goto(`/zh/desk/${path}?after=made-up`))?.status()).toBe(400)
      expect(await page.locator('main').innerText()).toContain('翻页的位置不可用')
    }
  })

  test.each(LANGUAGES)('axe finds nothing on either (%s)', async (language) => {
    const page = await visit()
    await arrivesSignedIn(page, 'OPR-1:handler', language)
    for (const path of ['outages', 'calendar', 'policy']) {
      await page.goto(`/${language}/desk/${path}`)
      expect([path, await findings(page)]).toEqual([path, []])
    }
  })
})
