import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { tabTo } from './board/by-keyboard.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { becomes, deskOf, presses } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { RIGHT, typeIn } from './desk/terms.ts'

const visit = visitor()
const NEW = '/zh/desk/drafts/new'
const typedIn = (page: Page, name: string) => page.locator(`main [name="${name}"]`).first().inputValue()
const chosen = (page: Page) => page.locator('#serviceCode-chosen').innerText()

async function drafting(scripts: boolean): Promise<Page> {
  const page = await visit({ scripts })
  await arrivesSignedIn(page, 'PUR-1:handler')
  await page.goto(NEW)
  return page
}

describe('improvement 7: the item is found by its name, with scripts off', () => {
  test('a step of the form shows codes and paths and keeps what was typed; what is picked is saved', async () => {
    const page = await drafting(false)
    await typeIn(page, { title: '法律援助', purpose: '为居民提供法律服务', serviceCode: '法律' })
    await presses(page, '查找')
    expect(page.url()).toMatch(/\/desk\/drafts\/new#serviceCode-found$/)
    const found = page.locator('fieldset.found')
    expect(await found.innerText()).toMatch(/共 \d+ 项.*A0410 法律援助服务 A 公共服务 › A04 社会保障服务/s)
    expect(await page.locator('.error-summary').count()).toBe(0)
    expect([await typedIn(page, 'title'), await typedIn(page, 'purpose')]).toEqual([
      '法律援助',
      '为居民提供法律服务',
    ])
    await found.getByLabel(/A0410/).check()
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    expect(await typedIn(page, 'serviceCode')).toBe('A0410')
    expect(await chosen(page)).toBe('A0410 法律援助服务 A 公共服务 › A04 社会保障服务')
  })

  test('a name that one item alone has is that item; one of several is asked about, beside its field', async () => {
    const page = await drafting(false)
    await typeIn(page, { title: '养老', serviceCode: '法律' })
    expect(await presses(page, '保存草稿')).toMatch(/服务目录条目：有 \d+ 个条目符合，请选择一个/)
    const field = page.locator('#serviceCode')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.getAttribute('aria-describedby')).toContain('serviceCode-error')
    await typeIn(page, { serviceCode: '养老' })
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    expect(await typedIn(page, 'serviceCode')).toBe('A0404')
  })

  test('nothing found, nothing typed: told beside the field, and nothing is saved', async () => {
    const page = await drafting(false)
    await typeIn(page, { title: '没有的服务', serviceCode: '登月' })
    for (const button of ['查找', '保存草稿'])
      expect(await presses(page, button)).toContain('没有名称含“登月”的末级条目')
    expect(page.url()).toContain('/drafts/new')
    await typeIn(page, { serviceCode: '' })
    expect(await presses(page, '查找')).toContain('请填写要查找的名称或代码')
  })

  test('an item picked, and then another name typed: the name counts', async () => {
    const page = await drafting(false)
    await typeIn(page, { title: '改主意', serviceCode: '法律' })
    await presses(page, '查找')
    await page.getByLabel(/A0410/).check()
    await typeIn(page, { serviceCode: '养老' })
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    expect(await typedIn(page, 'serviceCode')).toBe('A0404')
  })

  test('Enter in a field saves and does not look anything up', async () => {
    const page = await drafting(false)
    await page.locator('#title').fill('回车即保存')
    await Promise.all([page.waitForEvent('load'), page.locator('#title').press('Enter')])
    expect(await page.locator('.success').innerText()).toContain('草稿已保存')
  })
})

describe('where scripts run, items are suggested while one types', () => {
  test('codes with their names, and the one that is chosen in words', async () => {
    const page = await drafting(true)
    await page.locator('#serviceCode').fill('社会工作')
    await page.locator('#serviceCode-choices option').first().waitFor({ state: 'attached' })
    const options = await page
      .locator('#serviceCode-choices option')
      .evaluateAll((all) => all.map((one) => [(one as HTMLOptionElement).value, one.textContent]))
    expect(options).toContainEqual(['A1003', 'A1003 社会工作服务 — A 公共服务 › A10 社会治理服务'])
    await page.locator('#serviceCode').fill('a1003')
    await page.locator('#serviceCode-chosen', { hasText: 'A1003 社会工作服务' }).waitFor()
    expect(await findings(page)).toEqual([])
    await tabTo(page, page.getByRole('button', { name: '查找' }))
    await page.keyboard.press('Enter')
    await page.locator('fieldset.found').waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'LEGEND')
  })
})

describe('districts and the purchaser by their names', () => {
  test('a ticked district and a street are kept, ticked again, and read by name on the public page', async () => {
    const page = await drafting(false)
    await typeIn(page, { ...RIGHT, serviceArea: '斗门区白蕉镇' })
    await page.getByLabel('香洲区', { exact: true }).check()
    await page.getByLabel('金湾区', { exact: true }).check()
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    expect(await page.getByLabel('香洲区', { exact: true }).isChecked()).toBe(true)
    expect(await page.getByLabel('斗门区', { exact: true }).isChecked()).toBe(false)
    expect(await typedIn(page, 'serviceArea')).toBe('斗门区白蕉镇')
    await page.goto(page.url().replace(/\/draft.*$/, '/preview'))
    expect(await page.locator('main').innerText()).toMatch(/香洲区、金湾区、斗门区白蕉镇/)
  })

  test('whose draft it is stands there by name, with the way to another office; a district offers itself', async () => {
    const page = await drafting(false)
    expect(await page.locator('dl.summary').innerText()).toMatch(/购买主体\s+珠海市示例/)
    expect(await page.getByRole('link', { name: '以其他身份登录' }).getAttribute('href')).toContain(
      'as=another',
    )
    await becomes(page, 'DIS-X:handler')
    await page.goto(NEW)
    expect(await page.getByLabel('香洲区', { exact: true }).count()).toBe(1)
    expect(await page.getByLabel('斗门区', { exact: true }).count()).toBe(0)
  })
})

describe('the same pickers where a notice is amended', () => {
  test('looking up keeps reason and text; the other item is told in words; areas untouched are no change', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN', {
      serviceArea: ['香洲区拱北街道', '440402', '斗门区'],
    })
    const page = await visit({ scripts: false })
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/amend'))
    await typeIn(page, { reason: '调整目录条目', serviceCode: '志愿' })
    await presses(page, '查找')
    expect(await typedIn(page, 'reason')).toBe('调整目录条目')
    await page.getByLabel(/A1005/).check()
    await presses(page, '下一步：核对影响')
    const table = await page.locator('main table').innerText()
    expect(table).toMatch(/服务目录条目.*A1005 志愿服务活动管理服务/s)
    expect(table).not.toContain('服务区域')
    await presses(page, '返回修改')
    await page.getByLabel('金湾区', { exact: true }).check()
    await presses(page, '下一步：核对影响')
    expect(await page.locator('main table').innerText()).toMatch(/服务区域.*香洲区.*金湾区/s)
  })
})

test.each(LANGUAGES)('axe finds nothing while one chooses among what was found (%s)', async (language) => {
  const page = await visit()
  await arrivesSignedIn(page, 'PUR-1:handler', language)
  await page.goto(`/${language}/desk/drafts/new`)
  await page.locator('#serviceCode').fill('法律')
  await page.getByRole('button', { name: { zh: '查找', en: 'Find' }[language] }).click()
  await page.locator('fieldset.found').waitFor()
  expect(await findings(page)).toEqual([])
})
