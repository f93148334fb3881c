import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { applies, handsIn } from './desk/applies.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, becomes, factsOn, presses } from './desk/clerk.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })

const SERVE = '登记决定的送达'
/** 2026年3月2日 as a field of a date takes it. */
const dayIn = (told = ''): string => (told.match(/\d+/g) ?? []).map((part) => part.padStart(2, '0')).join('-')
const state = async (page: Page) => (await factsOn(page)).状态

describe('an association, from its application over a correction to its certificate, without scripts', () => {
  test('founders and the registrar, by the pages alone', async () => {
    const name = '珠海市示例氢能促进会'
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'FND-1')
    await arrives(page, page.getByRole('link', { name: '登记申请', exact: true }))
    expect(await applies(page, { name })).toContain('草稿已保存')
    const address = new URL(page.url()).pathname
    expect(await presses(page, '提交登记申请')).toContain('已办理')
    expect(await state(page)).toContain('已提交')

    await becomes(page, 'REG-1:handler')
    await page.goto('/zh/desk/registrations')
    await arrives(page, page.getByRole('link', { name }))
    expect(await page.locator('main table').innerText()).toContain('章程草案')
    await page.getByRole('checkbox', { name: '章程草案' }).check()
    await page.locator('#form-requestRegistrationCorrection [name=reason]').fill('章程缺少终止程序')
    expect(await presses(page, '告知补正')).toContain('已办理')

    await becomes(page, 'FND-1')
    await page.goto(address)
    expect((await factsOn(page)).补正要求).toContain('终止程序')
    await handsIn(page, 'DRAFT_CHARTER')
    expect(await presses(page, '提交补正材料')).toContain('已办理')

    await becomes(page, 'REG-1:handler')
    await page.goto(address)
    expect(await presses(page, '受理')).toContain('已办理')
    await becomes(page, 'REG-1:approver')
    await page.goto(address)
    await page.locator('[name=handlerId]').fill('REG-1:handler2')
    expect(await presses(page, '分派经办人')).toContain('已办理')
    expect(await presses(page, '准予登记')).toContain('已办理')
    await becomes(page, 'REG-1:handler')
    await page.goto(address)
    expect(await presses(page, '发放登记证书')).toContain('已办理')
    expect(await presses(page, SERVE)).toMatch(/请选择一项.*请填写日期/s)
    await page.locator('[name=method]').selectOption('MAIL')
    await page.locator('[name=servedOn]').fill(dayIn((await factsOn(page)).作出决定))
    expect(await presses(page, SERVE)).toContain('已办理')
    expect((await factsOn(page)).送达).toContain('邮寄送达')
    expect(await page.getByRole('button', { name: SERVE, exact: true }).count()).toBe(0)
    await arrives(page, page.getByRole('link', { name: '登记证书' }))
    const certificate = page.url()
    const { 统一社会信用代码: uscc = '', 作出决定: decidedOn, 发证日期: certifiedOn } = await factsOn(page)
    expect(uscc).toMatch(/^51440400FAKE8\d{3}/)
    const paper = await page.request.get(`${certificate}/certificate.pdf`)
    expect(paper.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${uscc}.pdf"`,
    })
    const { text } = await extractText(new Uint8Array(await paper.body()), { mergePages: true })
    for (const told of [name, uscc, decidedOn, certifiedOn]) expect(text).toContain(told)

    const stranger = await withoutScripts()
    await stranger.goto('/zh/registrations')
    expect(await stranger.locator('main').innerText()).toContain(name)
    await stranger.goto(certificate.replace('/zh/', '/en/'))
    expect(await stranger.locator('main').innerText()).toContain('Unified social credit code')
    await stranger.goto(address)
    expect(stranger.url()).toMatch(/\/persona\//)
  })

  test('what is missing, and an identical name, are told beside the form; what was typed stays', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'FND-1')
    await applies(page, { name: '珠海市示例缺章程促进会', without: ['DRAFT_CHARTER'] })
    expect(await presses(page, '提交登记申请')).toContain('章程草案')
    await arrives(page, page.getByRole('link', { name: '修改草稿' }))
    expect(await page.locator('[name=capitalFen]').inputValue()).toBe('30000')
    await handsIn(page, 'DRAFT_CHARTER')
    await page.getByLabel('拟用名称').fill('珠海市示例补章程促进会')
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    const other = await page.context().newPage()
    await other.goto(`${new URL(page.url()).pathname}/edit`)
    await other.getByLabel('拟用名称').fill('珠海市示例迟到促进会')
    expect(await presses(page, '提交登记申请')).toContain('已办理')
    expect(await state(page)).toContain('已提交')
    await presses(other, '保存草稿')
    expect(await other.locator('main').innerText()).toContain('现在不能修改：申请现为“已提交')
    expect(await other.getByLabel('拟用名称').inputValue()).toBe('珠海市示例迟到促进会')
    await applies(page, { name: '珠海市示例行业协会' })
    expect(await presses(page, '提交登记申请')).toContain('51440400FAKE00013T')
    await page.goto('/zh/desk/registrations/new')
    await page.getByLabel('拟用名称').fill('未填完')
    expect(await presses(page, '保存草稿')).toContain('请选择一项')
    expect(await page.getByLabel('拟用名称').inputValue()).toBe('未填完')
  })

  test('a draft changed by another window meanwhile is not overwritten unseen, whatever else was refused before', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'FND-1')
    await applies(page, { name: '珠海市示例两窗促进会' })
    const address = `${new URL(page.url()).pathname}/edit`
    await page.goto(address)
    const other = await page.context().newPage()
    await other.goto(address)
    await other.locator('[name=businessScope]').fill('另一窗口写的范围')
    expect(await presses(other, '保存草稿')).toContain('草稿已保存')
    await page.locator('[name=capitalFen]').fill('三万')
    expect(await presses(page, '保存草稿')).toContain('金额')
    await page.locator('[name=capitalFen]').fill('40000')
    expect(await presses(page, '保存草稿')).toContain('记录已被他人修改')
    const differing = await page.locator('main table').first().innerText()
    expect(differing).toContain('另一窗口写的范围')
    expect(differing).toContain('40000')
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
  })

  test('a registered body writes a change at its desk, sees what is registered, and has it as a draft', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'ORG-1')
    await page.goto('/zh/desk/organization/registrations')
    expect(await page.locator('main').innerText()).toContain('登记簿未载明')
    await page.locator('summary', { hasText: '申请变更登记' }).click()
    const form = page.locator('form', { has: page.locator('[name="items.0.item"]') })
    await form.locator('[name="items.0.item"]').selectOption('ACTIVITY_AREA')
    await form.locator('[name="items.0.value"]').fill('珠海市')
    await form.locator('[name=decidedOn]').fill('2026-01-05')
    expect(await presses(page, '起草变更登记申请')).toContain('已记录')
    expect(await factsOn(page)).toMatchObject({
      申请种类: '变更登记',
      变更事项: expect.stringContaining('珠海市'),
    })
    expect(await presses(page, '提交登记申请')).toContain('缺少材料')
  })

  test('how registration keeps its time is told in public, of any year', async () => {
    const page = await withoutScripts()
    await page.goto('/zh/registrations')
    await arrives(page, page.getByRole('link', { name: '登记办理时限统计' }))
    expect((await page.goto('/zh/registrations/timeliness?year=1999'))?.status()).toBe(200)
    expect(await page.locator('main').innerText()).toContain('这一年没有作出登记决定')
    expect((await page.goto('/zh/registrations/timeliness?year=soon'))?.status()).toBe(400)
  })

  test('the desk of a registered body is accessible', async () => {
    const page = await visit()
    await arrivesSignedIn(page, 'ORG-1')
    await page.goto('/zh/desk/organization/registrations')
    expect(await findings(page)).toEqual([])
  })

  test('which documents each type of application comes with is told in public, by what it changes', async () => {
    const page = await withoutScripts()
    await page.goto('/zh/registrations')
    await arrives(page, page.getByRole('link', { name: '登记申请材料' }))
    const documents = () => page.locator('main tbody th').allInnerTexts()
    expect(await documents()).toContain('业务主管单位的批准文件')
    await arrives(page, page.getByRole('link', { name: '变更登记' }))
    await arrives(page, page.getByRole('link', { name: '直接登记', exact: true }))
    expect(await documents()).toContain('验资或活动资金证明')
    expect(await page.locator('main tbody tr', { hasText: '财务审计报告' }).innerText()).toMatch(
      /变更法定代表人的.*社会团体登记管理条例第二十七条/s,
    )
    expect((await page.goto('/zh/registrations/documents?type=CONVERT'))?.status()).toBe(400)
  })

  test.each([
    ...['/zh/desk/registrations/new', '/zh/registrations', '/en/registrations'],
    '/zh/registrations/timeliness',
  ])('%s is accessible', async (address) => {
    const page = await visit()
    if (address.includes('desk')) await arrivesSignedIn(page, 'FND-1')
    await page.goto(address)
    expect(await findings(page)).toEqual([])
  })
})
