import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { DELEGATION } from './board/board-city.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { aPdf, applies } from './desk/applies.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, factsOn, presses } from './desk/clerk.ts'
import { endsSession } from './desk/sessions.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const TITLE = '关于委托斗门区民政局办理社会服务机构登记的决定'
const INSTITUTION = { type: '社会服务机构', category: 'COMMUNITY_SERVICE' }

/** Hands an application of an institution in at the city's registrar. @returns its address at the desk */
async function submits(page: Page, name: string, division: string): Promise<string> {
  await applies(page, { name, division, ...INSTITUTION })
  await presses(page, '提交登记申请')
  return new URL(page.url()).pathname
}

const desk = (page: Page, stage: string) => page.goto(`/zh/desk/delegations?stage=${stage}`)
const inboxOf = async (page: Page) => {
  await page.goto('/zh/desk/registrations')
  return page.locator('main').innerText()
}

const as = async (persona: string) => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, persona)
  return page
}

test('4.2: a delegation is drafted, signed by another and published by the bureau’s pages; then everybody reads it', async () => {
  const [first, second] = [await as('REG-1:approver'), await as('REG-1:approver2')]
  await arrives(first, first.getByRole('link', { name: '委托和下放', exact: true }))
  await arrives(first, first.getByRole('link', { name: '起草委托或者下放' }))
  await first.getByLabel('委托', { exact: true }).check()
  await first.getByLabel('成立登记').check()
  await first.getByLabel('社会服务机构').check()
  await typeIn(first, {
    title: TITLE,
    grounds: '珠海市社会组织登记管理改革方案',
    delegateUscc: '11440403FAKE001446',
    validFrom: '2026-01-01',
  })
  expect(await presses(first, '起草委托或者下放')).toContain('地域')
  expect(await first.getByLabel('成立登记').isChecked()).toBe(true)
  await typeIn(first, { territory: '440403' })
  expect(await presses(first, '起草委托或者下放')).toContain('已办理')
  expect(await first.getByRole('button', { name: '签署', exact: true }).count()).toBe(0)

  await desk(second, 'IN_PREPARATION')
  await typeIn(second, { documentNo: '珠民函〔2026〕12号' })
  await presses(second, '签署')
  expect(await second.locator('body').innerText()).toContain('请附签署的文件')
  const paper = { name: '决定.pdf', mimeType: 'application/pdf', buffer: aPdf('decision') }
  await second.locator('main input[type=file][name=fileIds]').setInputFiles(paper)
  expect(await presses(second, '签署')).toContain('已办理')
  await desk(first, 'IN_PREPARATION')
  expect(await presses(first, '公布')).toContain('已办理')

  const stranger = await visit({ scripts: false })
  await stranger.goto('/zh/delegations?matter=ESTABLISH&divisionCode=440403')
  expect(await stranger.locator('main table').innerText()).toContain('斗门区')
  await arrives(stranger, stranger.getByRole('link', { name: TITLE }))
  expect(await factsOn(stranger)).toMatchObject({
    效力: '有效',
    以其名义: '珠海市示例民政局',
    文号: '珠民函〔2026〕12号',
    签署的文件: expect.stringContaining('决定.pdf'),
  })
})

/** The page of a record that is out of sight: nothing was done, and what was typed stands there. */
async function tellsWhatWasTyped(page: Page): Promise<void> {
  expect(await page.locator('h1').innerText()).toBe('这条记录现在不能查看')
  expect(await page.locator('main').innerText()).toContain('没有办理任何事项')
  expect((await factsOn(page)).理由).toBe('章程缺少终止程序\n另请补交住所证明')
}

test('AC-31: the district acts inside its delegation and not outside, and no more once it is revoked', async () => {
  const [founder, district] = [await as('FND-1'), await as('DIS-D:handler')]
  const inside = await submits(founder, '斗门示例护老中心', '440403')
  const outside = await submits(founder, '香洲示例护老中心', '440402')
  await desk(district, 'IN_EFFECT')
  expect(await district.locator('main').innerText()).toContain(TITLE)
  expect(await district.getByRole('button', { name: '收回', exact: true }).count()).toBe(0)
  const inbox = await inboxOf(district)
  expect([inbox.includes('斗门示例护老中心'), inbox.includes('香洲示例护老中心')]).toEqual([true, false])
  expect((await district.goto(outside))?.status()).toBe(404)
  await district.goto(inside)
  expect(await presses(district, '受理')).toContain('已办理')
  expect((await factsOn(district)).状态).toContain('已受理')

  const [typing, elsewhere] = [await district.context().newPage(), await district.context().newPage()]
  const correction = '#form-requestRegistrationCorrection [name=reason]'
  for (const [one, at] of [
    [typing, await submits(founder, '斗门示例助浴中心', '440403')],
    [elsewhere, await submits(founder, '斗门示例助餐中心', '440403')],
  ] as const) {
    await one.goto(at)
    await one.locator(correction).fill('章程缺少终止程序\n另请补交住所证明')
  }

  const bureau = await as('REG-1:approver')
  await desk(bureau, 'IN_EFFECT')
  const own = bureau.getByRole('region', { name: TITLE })
  await own.locator('summary').first().click()
  await own.locator('[name=reason]').fill('机构职责调整')
  await arrives(bureau, own.getByRole('button', { name: '收回', exact: true }))
  expect(await bureau.locator('body').innerText()).toContain('已办理')
  expect((await district.goto(inside))?.status()).toBe(404)
  // what was typed meanwhile is told: just refused, and kept through a sign-in
  await arrives(typing, typing.getByRole('button', { name: '告知补正' }))
  await tellsWhatWasTyped(typing)
  await endsSession(elsewhere)
  await arrives(elsewhere, elsewhere.getByRole('button', { name: '告知补正' }))
  const persona = elsewhere.getByRole('button', { name: 'DIS-D:handler', exact: true })
  if ((await persona.count()) > 0) await arrives(elsewhere, persona)
  expect(elsewhere.url()).toContain('kept=')
  await tellsWhatWasTyped(elsewhere)
  await bureau.goto('/zh/delegations?stage=ENDED')
  await arrives(bureau, bureau.getByRole('link', { name: TITLE }))
  expect(await factsOn(bureau)).toMatchObject({ 效力: '已失效', 收回的理由: '机构职责调整' })
})

test('what was typed about a record nobody shows is told on its list, too', async () => {
  const bureau = await as('REG-1:approver')
  await desk(bureau, 'IN_EFFECT')
  const own = bureau.getByRole('region', { name: '委托金湾区示例民政局调查取证' })
  await own.locator('summary').first().click()
  await own.locator('[name=reason]').fill('写给已不在的委托')
  await own.locator('[name=id]').evaluate((input: HTMLInputElement) => {
    input.value = '01930000-0000-7000-8000-0000000000ff'
  })
  await arrives(bureau, own.getByRole('button', { name: '收回', exact: true }))
  expect(await bureau.locator('main').innerText()).toContain('写给已不在的委托')
  expect(await bureau.locator('main').innerText()).toContain('没有办理任何事项')
})

test('a filter keeps the tab it was chosen at; the page of one has its name; nobody’s address is none', async () => {
  const page = await visit({ scripts: false })
  await page.goto('/zh/delegations?stage=ENDED')
  await page.getByLabel('事项').selectOption({ label: '成立登记' })
  await arrives(page, page.getByRole('button', { name: '查找' }))
  expect(new URL(page.url()).searchParams.get('stage')).toBe('ENDED')
  expect(await page.locator('#stage [aria-current]').innerText()).toBe('已失效')
  await page.goto(`/zh/delegations/${DELEGATION}`)
  expect(await page.title()).toContain('委托金湾区示例民政局调查取证')
  expect((await page.goto('/zh/delegations/nobody'))?.status()).toBe(404)
})

const PAGES = ['/zh/delegations', '/en/delegations', '/en/desk/delegations', '/zh/desk/forms/draftDelegation']

test.each(PAGES)('%s is accessible', async (at) => {
  const page = await visit()
  if (at.includes('desk')) await arrivesSignedIn(page, 'REG-1:approver', 'en')
  await page.goto(at)
  expect(await findings(page)).toEqual([])
})
