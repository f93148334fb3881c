import { dataOf } from '@gongshi/sandbox/test'
import { until } from '@gongshi/testkit'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { ownClock } from './board/own-clock.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { asker } from './desk/asker.ts'
import { arrives } from './desk/clerk.ts'
import { movesTo } from './desk/moves-to.ts'
import { prepared } from './desk/prepared.ts'

ownClock()
const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
type Outage = { id: string; version: number }

const acts = async (who: string, verb: string, type: string, input: object): Promise<Outage> => {
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { outage { id version } userErrors { message } } }`
  const { [verb]: answer } = dataOf(
    await asker()<Record<string, { outage: Outage | null; userErrors: object[] }>>(who, query, { input }),
  )
  if (!answer?.outage) throw new Error(`${verb}: ${JSON.stringify(answer?.userErrors)}`)
  return answer.outage
}
const recorded = (from: string, to: string, reason: string) =>
  acts('OPR-1:handler', 'recordPlatformOutage', 'PlatformOutageInput', { from, to, reason })
const confirmed = ({ id, version }: Outage) =>
  acts('OPR-1:approver', 'confirmPlatformOutage', 'OutageActionInput', { id, version })

let projectNo = ''
beforeAll(async () => {
  await movesTo('2026-08-20T09:30:00+08:00')
  projectNo = (await prepared('NOTICE_OPEN')).projectNo
  await movesTo('2026-08-26T10:00:00+08:00')
})

describe('D13: everybody reads when the platform was out and which periods that extended', () => {
  test('what is only recorded is nobody’s to read here, an operator’s neither', async () => {
    await recorded('2026-08-24T10:00:00+08:00', '2026-08-24T10:30:00+08:00', '尚待确认的一次')
    const page = await withoutScripts()
    await page.goto('/zh/outages')
    expect(await page.locator('main').innerText()).toContain('没有确认过的中断')
    await arrivesSignedIn(page, 'OPR-1:handler')
    await page.goto('/zh/outages')
    expect(await page.locator('main').innerText()).not.toContain('尚待确认的一次')
  })

  test('confirmed: when, how long, which day does not count, which notices end later; from the footer and from the moved day', async () => {
    const outage = await confirmed(
      await recorded('2026-08-25T08:00:00+08:00', '2026-08-25T12:05:00+08:00', '机房断电'),
    )
    const page = await withoutScripts()
    await page.goto('/zh')
    await page.locator('.site-footer').getByRole('link', { name: '平台中断与顺延' }).click()
    const row = page.locator('.notice-list li').first()
    expect(await row.innerText()).toMatch(
      /2026年8月25日 08:00 至 2026年8月25日 12:05.*机房断电.*历时 4 小时 5 分钟.*2026年8月25日/s,
    )
    await until(
      async () => {
        await page.goto(`/zh/outages/${outage.id}`)
        return (await page.locator('tbody').allInnerTexts()).join().includes(projectNo)
      },
      { within: 30_000, every: 500 },
    )
    const moved = page.locator('tbody tr', { hasText: projectNo })
    expect(await moved.innerText()).toMatch(/采购前公示第 1 版.*2026年9月4日.*2026年9月7日/s)
    await moved.getByRole('link').click()
    const changes = page.locator('.deadline-box')
    expect(await changes.innerText()).toContain('公示至 2026年9月7日 24:00')
    await arrives(
      page,
      changes.getByRole('link', { name: /平台于 2026-08-25 中断|平台于 2026年8月25日 中断/ }),
    )
    expect(new URL(page.url()).pathname).toBe(`/zh/outages/${outage.id}`)
    await page.goto(`/en/outages/${outage.id}`)
    expect(await page.locator('main').innerText()).toMatch(
      /lasted 4 hours 5 minutes.*Periods that were extended/s,
    )
    await page.goto('/zh/about')
    expect(
      await page
        .locator('main')
        .getByRole('link', { name: /查看中断记录/ })
        .count(),
    ).toBe(1)
  })

  test('too short for a day: no period changed; what is none has no page', async () => {
    await confirmed(await recorded('2026-08-24T08:00:00+08:00', '2026-08-24T08:01:00+08:00', '网络抖动'))
    const page = await withoutScripts()
    await page.goto('/zh/outages')
    const row = page.locator('.notice-list li', { hasText: '网络抖动' })
    expect(await row.innerText()).toMatch(/历时 1 分钟.*没有一日达到规定小时数/s)
    expect(await row.getByRole('link').count()).toBe(0)
    for (const id of ['nobodys', '0'.repeat(36)])
      expect((await page.goto(`/zh/outages/${id}`))?.status()).toBe(404)
  })
})
