import { dataOf } from '@gongshi/sandbox/test'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { signIn } from './board/desk.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { asker } from './desk/asker.ts'
import { presses } from './desk/clerk.ts'

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

beforeAll(async () => {
  for (let day = 1; day <= 21; day++) await records(day)
})

describe('an operator’s lists at the desk have pages, and keep their place', () => {
  test('outages: on and back; what is done on the second page leads back to it', async () => {
    const page = await withoutScripts()
    await signIn(page, 'OPR-1:approver')
    await page.getByRole('link', { name: '平台中断', exact: true }).click()
    expect(await outages(page).count()).toBe(20)
    await page.getByRole('link', { name: '下一页' }).click()
    const second = page.url()
    const row = outages(page).filter({ hasText: '翻页用的第1次' })
    await row.locator('[name=reason]').fill('登记有误')
    expect(await presses(page, '撤回')).toContain('已办理')
    expect(page.url().replace('#told', '')).toBe(second)
    expect(await row.innerText()).toContain('已撤回')
    await page.getByRole('link', { name: '上一页' }).click()
    expect(await outages(page).count()).toBe(20)
  })

  test('a place that is none is told in place', async () => {
    const page = await withoutScripts()
    await signIn(page, 'OPR-1:handler')
    for (const path of ['outages', 'calendar']) {
      expect((await page.goto(`/zh/desk/${path}?after=made-up`))?.status()).toBe(400)
      expect(await page.locator('main').innerText()).toContain('翻页的位置不可用')
    }
  })

  test.each(LANGUAGES)('axe finds nothing on either (%s)', async (language) => {
    const page = await visit()
    await signIn(page, 'OPR-1:handler', language)
    for (const path of ['outages', 'calendar']) {
      await page.goto(`/${language}/desk/${path}`)
      expect([path, await findings(page)]).toEqual([path, []])
    }
  })
})
