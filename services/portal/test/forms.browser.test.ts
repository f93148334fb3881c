import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES, PUBLIC_PAGE_NAMES, PUBLIC_PAGES, projectPath } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { PLAIN } from './board/board-projects.ts'
import { signIn } from './board/desk.ts'
import { visitor } from './board/visit.ts'
import { deskOf, factsOn, presses } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })

type Drawn = { action: string; fields: [string, string][] }

/** Every form of the page that changes something, as a browser would send it. */
const formsOn = (page: Page): Promise<Drawn[]> =>
  page.locator('form[method=post]').evaluateAll((forms) =>
    (forms as HTMLFormElement[]).map((form) => ({
      action: form.action,
      fields: [...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]),
    })),
  )

/** Sends a form as it was drawn, but for its token. */
async function sendBare(page: Page, { action, fields }: Drawn): Promise<number> {
  const form = new URLSearchParams(fields.filter(([name]) => name !== '_form'))
  const answer = await page.request.post(action, {
    data: form.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: theBoard().url },
    maxRedirects: 0,
  })
  return answer.status()
}

describe('every form carries a token of this browser, and does nothing without it: 403', () => {
  /** Walks to each address and sends each of its forms as it stands there, but for the token. */
  async function expectGuarded(page: Page, addresses: readonly string[]): Promise<number> {
    let tried = 0
    for (const address of addresses) {
      expect([address, (await page.goto(address))?.status()]).toEqual([address, 200])
      for (const form of await formsOn(page)) {
        const where = `${address} → ${form.action}`
        expect([where, form.fields.filter(([name]) => name === '_form').length]).toEqual([where, 1])
        expect([where, await sendBare(page, form)]).toEqual([where, 403])
        tried++
      }
    }
    return tried
  }

  test('of the public pages', async () => {
    const page = await withoutScripts()
    const addresses = await Promise.all(
      LANGUAGES.flatMap((language) =>
        PUBLIC_PAGE_NAMES.map(async (name) => `/${language}${await PUBLIC_PAGES[name]()}`),
      ),
    )
    // the clock's on every page, the one to object, the one to withdraw
    expect(await expectGuarded(page, addresses)).toBe(addresses.length + 2 * LANGUAGES.length)
  })

  test('of the desk: drafts, every verb, amendment, decision', async () => {
    const draft = await prepared('DRAFT')
    const [submitted, ready, open] = [
      await prepared('SUBMITTED'),
      await prepared('READY'),
      await prepared('NOTICE_OPEN'),
    ]
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${open.projectNo}`)
    await typeIn(page, { name: '某某', grounds: '请说明测算依据' })
    expect(await presses(page, '提交')).toContain('已收到')
    await signIn(page, 'PUR-1:handler')
    await page.goto(deskOf(open.projectNo))
    const decision = (await page.locator('main table a').getAttribute('href'))!
    const handlers = ['/zh/desk', '/zh/desk/drafts/new', deskOf(draft.projectNo), decision]
    // the clock's and sign-out's on every page; then the draft, two verbs of a draft, its form, the decision
    const found = await expectGuarded(page, [...handlers, deskOf(draft.projectNo, '/draft')])
    expect(found).toBeGreaterThanOrEqual(2 * 5 + 4)
    const other = await withoutScripts()
    await signIn(other, 'PUR-1:approver')
    const approvers = [submitted, ready, open].map(({ projectNo }) => deskOf(projectNo))
    const more = await expectGuarded(other, [...approvers, deskOf(open.projectNo, '/amend')])
    expect(more).toBeGreaterThanOrEqual(2 * 4 + 5)
    await other.goto(deskOf(submitted.projectNo))
    expect((await factsOn(other)).状态).toBe('待审批')
  })
})

describe('the form to ask or object, with scripts off', () => {
  const grounds = '第一行：资质要求过高。\n第二行：请说明理由。'

  test('what is missing is told at the top by the field’s name, and beside the field; what was typed is kept', async () => {
    const page = await withoutScripts()
    await page.goto(`/zh${await projectPath(PLAIN)}`)
    await typeIn(page, { grounds, evidence: 'https://example.org/a' })
    const told = await presses(page, '提交')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('told')
    expect(told).toMatch(/有 1 处需要改正.*姓名或单位名称（不公开）：异议与询问须实名提出/s)
    expect(await page.locator('.error-summary a').getAttribute('href')).toBe('#name')
    expect(await page.locator('#name').getAttribute('aria-describedby')).toContain('name-error')
    expect(await page.locator('#name-error').innerText()).toContain('匿名线索请用“举报”')
    expect(await page.locator('#grounds').inputValue()).toBe(grounds)
    expect(await page.locator('#evidence').inputValue()).toBe('https://example.org/a')
    expect(await page.locator('h1').innerText()).toContain(PLAIN)
  })

  test('put right, it is received once; the same again is not', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    for (const answer of [/已收到.*受理编号.*回执.*请保存回执/s, /有 1 处需要改正.*DUPLICATE/s]) {
      await page.goto(`/zh/projects/${projectNo}`)
      await typeIn(page, { name: '某某社工服务中心', grounds })
      expect(await presses(page, '提交')).toMatch(answer)
    }
    expect(await page.locator('#objections + ul > li, #objections ~ ul > li').count()).toBe(1)
  })

  test('in English too', async () => {
    const page = await withoutScripts()
    await page.goto(`/en${await projectPath(PLAIN)}`)
    expect(await presses(page, 'Send')).toMatch(
      /2 things need to be put right.*Your name or your organization/s,
    )
  })
})

describe('whoever raised it puts it right or takes it back by the receipt, with scripts off', () => {
  test('a wrong receipt does nothing; returned for its form it is corrected once; then withdrawn', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, { name: '某某社工服务中心', grounds: '要求过高' })
    await presses(page, '提交')
    const receipt = await page.locator('#told dd').nth(1).innerText()
    await page.locator('#told').getByRole('link').click()
    expect((await factsOn(page)).状态).toBe('已收到')
    const own = page.url()
    await page.getByLabel('回执').fill('made-up')
    expect(await presses(page, '撤回')).toContain('回执码不符')
    expect(await page.locator('#withdraw-receipt-error').innerText()).toContain('FORBIDDEN')
    expect((await factsOn(page)).状态).toBe('已收到')

    const desk = await withoutScripts()
    await signIn(desk, 'PUR-1:handler')
    await desk.goto(deskOf(projectNo))
    await desk.locator('main table a').click()
    await desk.getByLabel('形式不符，退回补正').check()
    await desk.getByLabel('理由（将公开）').fill('请写明哪一项要求')
    expect(await presses(desk, '作出处理')).toContain('形式不符')

    await page.goto(own)
    expect((await factsOn(page)).答复).toBe('请写明哪一项要求')
    await page.locator('#correct-receipt').fill(receipt)
    await page.locator('#correct-grounds').fill('对承接主体的要求第三项过高')
    expect(await presses(page, '提交补正')).toContain('已收到')
    expect((await factsOn(page)).内容和理由).toBe('对承接主体的要求第三项过高')
    await page.getByLabel('回执').fill(receipt)
    expect(await presses(page, '撤回')).toContain('已撤回')
    expect(await page.locator('main').innerText()).toContain('不能再补正或撤回')
    expect(await page.locator('main form').count()).toBe(0)
  })

  test('what nobody raised is a page with status 404', async () => {
    const page = await withoutScripts()
    expect((await page.goto('/zh/objections/nobodys'))?.status()).toBe(404)
  })
})
