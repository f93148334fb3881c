import { until } from '@gongshi/testkit'
import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { fakeUscc } from '../../../infra/sandbox/src/city/fake-uscc.ts'
import { LANGUAGES } from './board/addresses.ts'
import { ORGANIZATION } from './board/board-city.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, becomes, presses } from './desk/clerk.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
const register = '/zh/desk/imports/organizations'
const credit = '/zh/desk/imports/compliance'
const one = fakeUscc('51440400', 7001)
const two = fakeUscc('52440400', 7002)

const hands = async (page: Page, field: string, name: string, text: string): Promise<string> => {
  const buffer = Buffer.from(text)
  await page
    .locator(`main input[type=file][name=${field}]`)
    .setInputFiles({ name, mimeType: 'text/csv', buffer })
  return presses(page, '上传并检查')
}
/** Looks again, by the page's own link, until the import stands there. */
const comesTo = async (page: Page, state: string): Promise<string> => {
  const main = page.locator('main')
  await until(
    async () => {
      if ((await main.innerText()).includes(state)) return true
      const again = main.getByRole('link', { name: '查看最新进度' })
      if ((await again.count()) > 0) await arrives(page, again)
      return false
    },
    { within: 30_000 },
  )
  return main.innerText()
}

describe('a department imports its own file at the desk, without scripts', () => {
  test('from the desk: columns named, the report read and taken, confirmed; then everybody finds the organization', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'REG-1:handler')
    await arrives(page, page.getByRole('link', { name: '名录导入' }))
    expect(new URL(page.url()).pathname).toBe(register)
    const rows = [
      '编码,机构,种类,状态,区划',
      `${one},珠海市验收导入协会,社会团体,正常,440400`,
      `${two},,民非,正常,440400`,
      `${one},珠海市验收导入协会,社会团体,正常,440400`,
    ]
    expect(await hands(page, 'registerFileIds', '名录.csv', rows.join('\r\n'))).toContain('正在检查')
    await comesTo(page, '须指明各列')
    for (const [column, head] of Object.entries({
      uscc: '编码',
      name: '机构',
      orgType: '种类',
      status: '状态',
    }))
      await page.locator(`[name=column-${column}]`).selectOption({ label: head })
    expect(await presses(page, '按此检查')).toContain('需要改正')
    expect(await page.locator('[name=column-uscc] option:checked').innerText()).toBe('编码')
    await page.locator('[name=column-divisionCode]').selectOption({ label: '区划' })
    await presses(page, '按此检查')
    const report = await comesTo(page, '已检查，待确认')
    expect(report).toMatch(/将新增或变更\s+1/)
    expect(report).toMatch(/3\s+名称\s+缺少内容/)
    expect(report).toMatch(/4\s+与第 2 行重复/)
    const address = await page.getByRole('link', { name: '下载报告（CSV）' }).getAttribute('href')
    const taken = await page.request.get(address!)
    expect(taken.headers()['content-disposition']).toContain('attachment')
    expect((await taken.text()).split('\r\n')).toHaveLength(4)
    const stranger = await withoutScripts()
    await stranger.goto(`/zh/organizations/${one}`)
    expect(await stranger.locator('main').innerText()).not.toContain('珠海市验收导入协会')
    expect(await presses(page, '确认导入')).toContain('已确认')
    expect(await comesTo(page, '已导入')).toMatch(/已新增或变更\s+1/)
    await stranger.goto(`/zh/organizations/${one}`)
    expect(await stranger.locator('main').innerText()).toContain('珠海市验收导入协会')
    await page.goto(register)
    expect(await page.locator('main table').innerText()).toContain('名录.csv')
  })

  test('credit records: the handler cannot confirm, another person does', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'ENF-1:handler')
    await arrives(page, page.getByRole('link', { name: '信用信息导入' }))
    const file = `统一社会信用代码,类别,内容摘要,形成日期,记录日期\n${ORGANIZATION},其他,验收导入：获评先进,2025年6月1日,2025/6/2\n`
    await hands(page, 'creditFileIds', '信用.csv', file)
    expect(await comesTo(page, '已检查，待确认')).toContain('须由本机关另一名审批人员确认')
    expect(await page.getByRole('button', { name: /确认导入/ }).count()).toBe(0)
    const { pathname } = new URL(page.url())
    await becomes(page, 'ENF-1:approver')
    await page.goto(credit)
    await arrives(page, page.getByRole('link', { name: '信用.csv' }))
    expect(new URL(page.url()).pathname).toBe(pathname)
    expect(await presses(page, '确认导入（须为提交人以外的审批人员）')).toContain('已确认')
    await comesTo(page, '已导入')
    await page.goto(`/zh/organizations/${ORGANIZATION}`)
    expect(await page.locator('main').innerText()).toContain('验收导入：获评先进')
  })

  test('finance: the next edition of the catalogue is a draft, and nobody reads it yet', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'FIN-1:handler')
    await arrives(page, page.getByRole('link', { name: '目录导入' }))
    const items = '代码,名称,类别\nA,公共服务,公共服务\nA10,验收导入的类别,公共服务\n'
    await hands(page, 'catalogueFileIds', '目录.csv', items)
    expect(await comesTo(page, '已检查，待确认')).toMatch(/将新增或变更\s+2/)
    const { pathname } = new URL(page.url())
    await becomes(page, 'FIN-1:approver')
    await page.goto(pathname)
    await presses(page, '确认导入（须为提交人以外的审批人员）')
    expect(await comesTo(page, '已导入')).toMatch(/已新增或变更\s+2/)
    await page.goto('/zh/catalogue')
    expect(await page.content()).not.toContain('验收导入的类别')
  })

  test('must fail: no file, a file of another kind, another office, another agency’s import', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'REG-1:handler')
    await page.goto(register)
    expect(await presses(page, '上传并检查')).toContain('请选择一个文件')
    expect(await hands(page, 'registerFileIds', '网页.csv', '<html>')).toContain('只接受以下格式')
    await hands(page, 'registerFileIds', '空.csv', 'uscc,name,orgType,status,divisionCode\n')
    expect(await comesTo(page, '未能导入')).toContain('只有表头')
    const { pathname } = new URL(page.url())
    await becomes(page, 'PUR-1:handler')
    await page.goto(register)
    expect(await page.locator('main').innerText()).toContain('文件导入供登记管理机关')
    expect(await page.locator('main form').count()).toBe(0)
    expect((await page.request.get(pathname)).status()).toBe(404)
    await becomes(page, 'DIS-X:handler')
    expect((await page.request.get(pathname)).status()).toBe(404)
  })
})

test.each(LANGUAGES)(
  'axe finds nothing serious or critical on the pages of imports (%s)',
  async (language) => {
    const page = await visit()
    await arrivesSignedIn(page, 'REG-1:handler', language)
    await page.goto(`/${language}/desk/imports/organizations`)
    expect(await findings(page)).toEqual([])
    const buffer = Buffer.from(`编码,机构\n${one},甲\n`)
    const file = { name: 'a.csv', mimeType: 'text/csv', buffer }
    await page.locator('main input[type=file]').setInputFiles(file)
    await page.locator('main form button[type=submit]').click()
    await page.waitForURL(/imports\/organizations\/.+/)
    await until(async () => {
      await page.reload()
      return (await page.locator('[name=column-uscc]').count()) > 0
    })
    expect(await findings(page)).toEqual([])
  },
)
