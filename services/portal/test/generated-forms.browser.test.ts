import { dataOf } from '@gongshi/sandbox/test'
import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { asker } from './desk/asker.ts'
import { arrives, becomes, deskOf, factsOn, presses } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { endsSession } from './desk/sessions.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
const IMPORT = '录入一份放假通知'
const SEND = '导入一份国务院放假通知'
/** Words with a tag: a reader sees them as they are. */
const HOSTILE = '二〇二八年<b>放假</b>安排'

const at = (page: Page, name: string) => page.locator(`main [name="${name}"]`)
const rows = (page: Page) => page.locator('main fieldset.row').count()

/** Another session turns a change of policy down. */
async function rejects(id: string): Promise<void> {
  const query =
    'mutation ($input: PolicyChangeReasonInput!) { rejectPolicyParameter(input: $input) { userErrors { message } } }'
  const input = { id, version: 1, reason: '另有安排' }
  type Answer = { rejectPolicyParameter: { userErrors: object[] } }
  const { rejectPolicyParameter } = dataOf(await asker()<Answer>('OPR-1:approver', query, { input }))
  expect(rejectPolicyParameter.userErrors).toEqual([])
}

/** Opens the form an operator enters a holiday notice by, and fills in all but its days. */
async function entering(page: Page): Promise<void> {
  await arrivesSignedIn(page, 'OPR-1:handler')
  await page.getByRole('link', { name: '放假安排', exact: true }).click()
  await arrives(page, page.getByRole('link', { name: IMPORT }))
  await typeIn(page, { year: '2028', title: HOSTILE, docNo: '国办发明电〔2027〕9号' })
  await page.getByLabel('年度通知', { exact: true }).check()
}

describe('a form made of the input of its mutation, with scripts off', () => {
  test('its labels, hints and bounds are the contract’s; a list within it has rows that come and go', async () => {
    const page = await withoutScripts()
    await entering(page)
    expect(await page.locator('#title-hint').innerText()).toBe('至多 200 字。')
    expect(await at(page, 'title').getAttribute('required')).not.toBeNull()
    expect(await page.locator('label[for=sourceUrl]').innerText()).toBe('来源网址（选填）')
    expect(await at(page, 'issuedOn').getAttribute('type')).toBe('date')
    expect(await rows(page)).toBe(3)
    await typeIn(page, { 'days.0.date': '2028-01-01', 'days.0.name': '元旦', 'days.2.name': '春节' })
    await at(page, 'days.0.isOffDay').check()
    await arrives(page, page.getByRole('button', { name: '增加几行' }))
    expect(page.url()).toMatch(/#days$/)
    expect(await rows(page)).toBe(5)
    expect(await at(page, 'days.1.name').inputValue()).toBe('春节')
    expect(await at(page, 'days.0.isOffDay').isChecked()).toBe(true)
    expect(await at(page, 'title').inputValue()).toBe(HOSTILE)
    await arrives(page, page.getByRole('button', { name: '去掉第 1 行' }))
    expect(await rows(page)).toBe(1)
    expect(await at(page, 'days.0.name').inputValue()).toBe('春节')
  })

  test('what cannot be read, and what the department refuses, stands beside its field; nothing typed is lost', async () => {
    const page = await withoutScripts()
    await entering(page)
    await typeIn(page, { year: '3000', title: '长'.repeat(201), 'days.1.name': '春节' })
    const told = await presses(page, SEND)
    expect(told).toMatch(/有 3 处需要改正.*所属年份：须在 2000 至 2099 之间.*不得超过 200 字，现为 201 字/s)
    expect(await page.locator('#year-error').innerText()).toContain('2000 至 2099')
    expect(await at(page, 'days.0.date').getAttribute('aria-invalid')).toBe('true')
    expect(await at(page, 'days.0.name').inputValue()).toBe('春节')
    expect(await at(page, 'title').inputValue()).toBe('长'.repeat(201))
    await typeIn(page, { year: '2028', title: '放假\u202e安排', 'days.0.date': '2028-01-26' })
    expect(await presses(page, SEND)).toContain('改变文字方向')
    expect(await at(page, 'title').inputValue()).toBe('放假\u202e安排')
    await typeIn(page, { title: '放假安排', docNo: '', 'days.0.date': '2031-01-01' })
    const refused = await presses(page, SEND)
    expect(refused).toContain('不属于 2028 年的通知')
    expect(
      await page.locator('fieldset#days > div, fieldset#days #days-error').first().innerText(),
    ).toContain('不属于 2028 年')
    expect(await page.locator('#docNo-error').innerText()).toContain('文号或来源网址')
    expect(await page.locator('.error-summary li a').first().getAttribute('href')).toBe('#days')
  })

  test('filled, refused once, through the end of the session and the sign-in, to the record; then turned down by another', async () => {
    const page = await withoutScripts()
    await entering(page)
    await typeIn(page, { 'days.0.date': '2028-01-01', 'days.0.name': '元旦', 'days.1.name': '春节' })
    await at(page, 'days.0.isOffDay').check()
    expect(await presses(page, SEND)).toContain('请填写日期')
    await endsSession(page)
    await page.getByRole('button', { name: SEND, exact: true }).click()
    await page.waitForLoadState()
    if (new URL(page.url()).origin !== theBoard().url)
      await page.getByRole('button', { name: 'OPR-1:handler', exact: true }).click()
    await page.waitForURL(/[?&]kept=/)
    expect(await page.locator('main').innerText()).toContain('已恢复，尚未提交')
    expect(await at(page, 'title').inputValue()).toBe(HOSTILE)
    expect(await at(page, 'days.1.name').inputValue()).toBe('春节')
    expect(await page.getByLabel('年度通知', { exact: true }).isChecked()).toBe(true)
    await typeIn(page, { 'days.1.date': '2028-01-26' })
    expect(await presses(page, SEND)).toContain('已办理')
    expect(new URL(page.url()).pathname).toBe('/zh/desk/calendar')
    const notice = page.locator('main section[id^="notice-"]', { hasText: '二〇二八年' })
    expect(await notice.innerText()).toMatch(/2028年1月1日 元旦 放假 · 2028年1月26日 春节 上班/)
    expect(await notice.innerHTML()).not.toContain('<b>放假')
    await becomes(page, 'OPR-1:approver')
    await page.goto('/zh/desk/calendar')
    expect(await presses(page, '不采用')).toContain('需要改正')
    expect(await notice.locator('[name=reason]').getAttribute('aria-invalid')).toBe('true')
    await notice.locator('[name=reason]').fill('演示用，不采用')
    expect(await presses(page, '不采用')).toContain('已办理')
    await page.goto('/zh/desk/calendar?state=REJECTED')
    expect(await notice.innerText()).toContain('演示用，不采用')
  })

  test('something of a register is found by its name, also in a row; what is sent are codes', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'FIN-1:approver')
    await arrives(page, page.getByRole('link', { name: '停用目录条目', exact: true }))
    await typeIn(page, { code: '治理', 'replacedBy.1': '燃烧煤烟', retiredFrom: '2027-01-01' })
    expect(await presses(page, '公告停用一个目录条目')).toMatch(/停用的目录条目：有 \d+ 个条目符合/)
    await typeIn(page, { code: '汽车尾气' })
    await arrives(page, page.locator('main button[value="find:code"]'))
    expect(page.url()).toMatch(/#code-found$/)
    await page.getByLabel(/A0614 汽车尾气污染治理服务/).check()
    expect(await presses(page, '公告停用一个目录条目')).toContain('已办理')
    const query = '{ serviceItem(code: "A0614") { retiredFrom replacedBy { code } } }'
    type Item = { serviceItem: { retiredFrom: string; replacedBy: { code: string }[] } }
    expect(dataOf(await asker()<Item>(null, query, {})).serviceItem).toEqual({
      retiredFrom: '2027-01-01',
      replacedBy: [{ code: 'A0615' }],
    })
  })

  test('a figure of policy is proposed, its document found by its title, and turned down by another', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'FIN-1:approver')
    await page.getByRole('link', { name: '政策参数', exact: true }).click()
    await arrives(page, page.getByRole('link', { name: '提出更改' }))
    const send = '提出更改一项政策参数'
    await typeIn(page, {
      key: 'notice.days',
      value: '20',
      effectiveFrom: '2026-09-01',
      grounds: '延长公示期',
    })
    await page.getByLabel('本市的政策选择', { exact: true }).check()
    await typeIn(page, { documentId: '政府采购' })
    await arrives(page, page.locator('main button[value="find:documentId"]'))
    await page.locator('fieldset.found input[type=radio]').first().check()
    expect(await presses(page, send)).toContain('已办理')
    const change = page.locator('main section[id^="change-"]', { hasText: 'notice.days' }).first()
    expect(await change.innerText()).toMatch(/notice\.days.*新值\s+20.*延长公示期.*政府采购/s)
    expect(await change.locator('form').count()).toBe(0)
    await becomes(page, 'OPR-1:approver')
    await page.goto('/zh/desk/policy')
    await change.locator('[name=reason]').fill('另行研究')
    await rejects(String(await change.locator('[name=id]').first().inputValue()))
    expect(await presses(page, '不采用')).toContain('需要改正')
    expect(await page.locator('section[aria-labelledby=late]').innerText()).toMatch(
      /所涉的记录已不在下面的列表中.*状态\s+未采用.*延长公示期/s,
    )
    expect(await change.locator('[name=reason]').inputValue()).toBe('另行研究')
  })

  test('no approval of what was not read: a page does what its own forms show, whatever a form names', async () => {
    const project = await prepared('SUBMITTED')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:approver')
    const send = async (part: string) => {
      await page.goto(deskOf(project.projectNo, '/review'))
      const form = { _form: await page.locator('main [name=_form]').first().inputValue() }
      const about = { projectId: project.id, version: String(project.version), verb: 'approveProject' }
      const headers = { origin: theBoard().url }
      return page.request.post(deskOf(project.projectNo, part), { form: { ...form, ...about }, headers })
    }
    expect((await send('')).status()).toBe(400)
    await page.goto(deskOf(project.projectNo))
    expect((await factsOn(page)).状态).toBe('待审批')
    expect((await send('/review')).status()).toBe(200)
    await page.goto(deskOf(project.projectNo))
    expect((await factsOn(page)).状态).not.toBe('待审批')
  })

  test('must fail: no form for what is no mutation, or needs a record; and somebody else’s mutation is the room’s to refuse', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    for (const verb of ['none', 'constructor', 'confirmCalendarNotice', 'submitProject'])
      expect([verb, (await page.goto(`/zh/desk/forms/${verb}`))?.status()]).toEqual([verb, 404])
    await page.goto('/zh/desk/forms/retireServiceItem')
    await typeIn(page, { code: 'A0616', retiredFrom: '2027-01-01' })
    expect(await presses(page, '公告停用一个目录条目')).toContain('需要改正')
  })
})

describe('what a register suggests while one types', () => {
  test.each([
    ['service', '养老', /A0404/],
    ['organization', '示例', /^5\d440400/],
    ['agency', '珠海市示例', /^1144/],
    ['division', '香洲', /440402/],
  ])('%s: %s', async (kind, text, code) => {
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-1:handler')
    const answer = await page.request.get(`/zh/desk/choices/${kind}?${new URLSearchParams({ text })}`)
    const { choices } = (await answer.json()) as { choices: { code: string; words: string }[] }
    expect(choices[0]?.code).toMatch(code)
    expect(choices[0]?.words).toContain(text)
  })

  test('must fail: of what is no register', async () => {
    const page = await visit()
    expect((await page.request.get('/zh/desk/choices/toString?text=a')).status()).toBe(404)
  })
})

test.each(LANGUAGES)(
  'axe finds nothing on generated forms, with what was refused and what was found (%s)',
  async (language) => {
    const page = await visit()
    await arrivesSignedIn(page, 'OPR-1:handler', language)
    for (const verb of ['importCalendarNotice', 'proposePolicyParameter']) {
      await page.goto(`/${language}/desk/forms/${verb}`)
      expect([verb, await findings(page)]).toEqual([verb, []])
      await Promise.all([page.waitForEvent('load'), page.locator(`#form-${verb} > button`).last().click()])
      expect(await page.locator('.error-summary').count()).toBe(1)
      expect([verb, await findings(page)]).toEqual([verb, []])
    }
    await page.goto(`/${language}/desk/policy?state=CONFIRMED`)
    expect(await findings(page)).toEqual([])
  },
)
