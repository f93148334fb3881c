import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { findings } from './board/findings.ts'
import { ownClock } from './board/own-clock.ts'
import { visitor } from './board/visit.ts'
import { aPdf } from './desk/applies.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, becomes, factsOn, presses } from './desk/clerk.ts'
import { movesTo } from './desk/moves-to.ts'
import { resolves } from './desk/resolves.ts'

ownClock()
const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
const DESK = '/zh/desk/organization/registrations'
const [BODY, SUCCESSOR] = ['51440400FAKE00013T', '51440400FAKE00021M']
beforeAll(() => movesTo('2026-08-20T09:30:00+08:00'))

/** Opens one of the forms of a registered body, by the verb it is of. */
async function opens(page: Page, verb: string): Promise<Locator> {
  await page.goto(DESK)
  const form = page.locator(`form[id^="form-${verb}"]`).first()
  const folded = page.locator('details', { has: form }).first()
  if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click()
  return form
}

/** Types into fields of that form alone, by their names: its page has others that ask the same. */
async function types(form: Locator, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(typed)) await form.locator(`[name="${name}"]`).fill(value)
}

/** Puts a paper into each of the rows of its documents. */
async function brings(form: Locator, kinds: readonly string[]): Promise<void> {
  for (const [row, kind] of kinds.entries()) {
    await form.locator(`[name="documents.${row}.kind"]`).selectOption(kind)
    await form
      .locator(`input[type=file][name="documents.${row}.fileId"]`)
      .setInputFiles({ name: `${kind}.pdf`, mimeType: 'application/pdf', buffer: aPdf(kind) })
  }
}

/** The registrar takes in what was handed in, gives it to a colleague and grants it, each at the page of the application. */
async function grants(page: Page, address: string): Promise<void> {
  await becomes(page, 'REG-1:handler')
  await page.goto(address)
  expect(await presses(page, '受理')).toContain('已办理')
  await becomes(page, 'REG-1:approver')
  await page.goto(address)
  await page.locator('[name=handlerId]').fill('REG-1:handler2')
  expect(await presses(page, '分派经办人')).toContain('已办理')
  expect(await presses(page, '准予登记')).toContain('已办理')
  expect((await factsOn(page)).状态).toContain('准予登记')
}

describe('an association has its charter approved and ends, by the pages alone, without scripts', () => {
  test('a charter: drafted on the resolution, handed in with its papers, approved; everybody reads it', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'ORG-1')
    await resolves(page, {
      ...{ body: 'ASSEMBLY', subject: 'CHARTER', heldOn: '2026-08-10', matter: '修改章程第三条' },
    })

    const form = await opens(page, 'createCharterApplication')
    await types(form, { decidedOn: '2026-08-11' })
    await brings(form, ['AMENDED_CHARTER', 'RESOLUTION'])
    expect(await presses(page, '起草章程核准申请')).toContain('2026年8月10日')
    const back = page.locator('form[id^="form-createCharterApplication"]')
    await types(back, { decidedOn: '2026-08-10' })
    expect(await presses(page, '起草章程核准申请')).toContain('已记录')
    expect(await factsOn(page)).toMatchObject({ 申请种类: '章程核准', 章程决议: '修改章程第三条' })
    const address = new URL(page.url()).pathname
    expect(await presses(page, '提交登记申请')).toContain('已办理')
    await grants(page, address)

    const stranger = await withoutScripts()
    await stranger.goto(`/zh/organizations/${BODY}`)
    expect((await factsOn(stranger)).章程).toContain('2026年8月20日')
  })

  test('its end: liquidated, creditors told, applied for, granted; it and what took its place lead to each other', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'ORG-1')
    await types(await opens(page, 'openLiquidation'), { openedOn: '2026-08-12', members: '王示例\n赵示例' })
    expect(await presses(page, '记录清算开始')).toContain('已记录')
    const notice = { noticedOn: '2026-08-13', notice: '债权人请申报债权\n电话 13800138000' }
    await types(await opens(page, 'noticeCreditors'), notice)
    expect(await presses(page, '记录债权人公告')).toContain('已记录')
    await types(await opens(page, 'endLiquidation'), { endedOn: '2026-08-19' })
    expect(await presses(page, '记录清算结束')).toContain('已记录')
    expect(await page.locator('main').innerText()).toContain('2026年8月19日')
    const seeing = await visit()
    await arrivesSignedIn(seeing, 'ORG-1')
    await seeing.goto(DESK)
    expect(await findings(seeing)).toEqual([])

    const form = await opens(page, 'createDeregistrationApplication')
    await form.locator('[name=ground]').selectOption('MERGED')
    await types(form, { liquidationEndedOn: '2026-08-18', 'successorUsccs.0': SUCCESSOR })
    await brings(form, ['APPLICATION_FORM', 'LIQUIDATION_REPORT', 'RESOLUTION'])
    expect(await presses(page, '起草注销登记申请')).toContain('2026年8月19日')
    const back = page.locator('form[id^="form-createDeregistrationApplication"]')
    await types(back, { liquidationEndedOn: '2026-08-19' })
    expect(await presses(page, '起草注销登记申请')).toContain('已记录')
    const address = new URL(page.url()).pathname
    expect((await factsOn(page)).承继的组织).toBe('珠海市示例志愿者联合会')
    expect(await presses(page, '提交登记申请')).toContain('已办理')
    await grants(page, address)

    const stranger = await withoutScripts()
    await stranger.goto(`/zh/organizations/${BODY}`)
    expect(await factsOn(stranger)).toMatchObject({ 登记状态: '已注销' })
    const told = await stranger.locator('main').innerText()
    expect(told).toContain('债权人请申报债权')
    expect(told).not.toContain('13800138000')
    await arrives(stranger, stranger.locator('main').getByRole('link', { name: '珠海市示例志愿者联合会' }))
    expect(new URL(stranger.url()).pathname).toBe(`/zh/organizations/${SUCCESSOR}`)
    expect((await factsOn(stranger))['合并、分立前的组织']).toBe('珠海市示例行业协会')
  })
})
