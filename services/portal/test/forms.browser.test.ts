import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES, PUBLIC_PAGE_NAMES, PUBLIC_PAGES, projectPath } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { PLAIN } from './board/board-projects.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { deskOf, factsOn, presses, raises } from './desk/clerk.ts'
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
    // the clock's on every page, the one to object, the one to say what one thinks of an organization, the one to look up a receipt
    expect(await expectGuarded(page, addresses)).toBe(addresses.length + 3 * LANGUAGES.length)
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
    expect(await raises(page)).toContain('已收到')
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(open.projectNo))
    const decision = (await page.locator('main table a').getAttribute('href'))!
    const handlers = ['/zh/desk', '/zh/desk/drafts/new', deskOf(draft.projectNo), decision]
    // the clock's and sign-out's on every page; then the draft, what a draft offers, its form, the decision
    const found = await expectGuarded(page, [...handlers, deskOf(draft.projectNo, '/draft')])
    expect(found).toBeGreaterThanOrEqual(2 * 5 + 3)
    const other = await withoutScripts()
    await arrivesSignedIn(other, 'PUR-1:approver')
    const approvers = [submitted, ready, open].map(({ projectNo }) => deskOf(projectNo))
    const pages = [...approvers, deskOf(submitted.projectNo, '/review'), deskOf(open.projectNo, '/amend')]
    expect(await expectGuarded(other, pages)).toBeGreaterThanOrEqual(2 * 5 + 5)
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
    const told = await raises(page)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('told')
    expect(told).toMatch(/有 1 处需要改正.*姓名或单位名称（不公开）：异议与询问须实名提出/s)
    expect(await page.locator('.error-summary a').getAttribute('href')).toBe('#name')
    expect(await page.locator('#name').getAttribute('aria-describedby')).toContain('name-error')
    expect(await page.locator('#name-error').innerText()).toContain('匿名线索请用“举报”')
    expect(await page.locator('#grounds').inputValue()).toBe(grounds)
    expect(await page.locator('#evidence').inputValue()).toBe('https://example.org/a')
    expect(await page.locator('h1').innerText()).toContain(PLAIN)
  })

  test('put right, it is received', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, { name: '某某社工服务中心', grounds })
    expect(await raises(page)).toMatch(/已收到.*回执码/s)
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await page.locator('#objections + ul > li, #objections ~ ul > li').count()).toBe(1)
  })

  test('in English too', async () => {
    const page = await withoutScripts()
    await page.goto(`/en${await projectPath(PLAIN)}`)
    expect(await presses(page, 'Next: check it')).toMatch(
      /2 things need to be put right.*Your name or your organization/s,
    )
  })
})

describe('whoever raised it puts it right or takes it back by the receipt, with scripts off', () => {
  test('a wrong receipt opens nothing; returned for its form it is corrected once; then withdrawn', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, { name: '某某社工服务中心', grounds: '要求过高' })
    expect(await raises(page)).toContain('已收到')
    expect((await factsOn(page)).状态).toBe('已收到')
    const receipt = (await factsOn(page)).回执码!
    await presses(page, '关闭，从本机清除回执')
    await page.getByLabel('回执码').fill('made-up')
    expect(await presses(page, '查询')).toContain('没有与此相符的回执')
    await page.getByLabel('回执码').fill(receipt)
    await presses(page, '查询')

    const desk = await withoutScripts()
    await arrivesSignedIn(desk, 'PUR-1:approver')
    await desk.goto(deskOf(projectNo))
    await desk.locator('main table a').click()
    await desk.getByLabel('形式不符，退回补正').check()
    await desk.getByLabel('理由（将公开）', { exact: true }).fill('请写明哪一项要求')
    expect(await presses(desk, '作出处理')).toContain('形式不符')

    await page.reload()
    expect((await factsOn(page)).答复).toBe('请写明哪一项要求')
    await page.locator('#grounds').fill('对承接主体的要求第三项过高')
    expect(await presses(page, '提交补正')).toContain('已补正')
    expect((await factsOn(page)).内容和理由).toBe('对承接主体的要求第三项过高')
    expect(await presses(page, '撤回')).toContain('已撤回')
    expect(await page.locator('main').innerText()).toContain('不能再补正或撤回')
  })

  test('board 2: after a reload the receipt still stands there, once received; paper has it, no address does', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, { name: '某某', grounds: '请说明测算依据' })
    await raises(page)
    const { 回执码: receipt, 编号: number } = await factsOn(page)
    expect(number).toMatch(/^\d{8}-[0-9A-Z]{6}$/)
    const again = await page.reload()
    expect(again?.request().method()).toBe('GET')
    expect(again?.headers()['cache-control']).toContain('no-store')
    expect((await factsOn(page)).回执码).toBe(receipt)
    expect(page.url()).not.toContain(receipt)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(receipt!).isVisible()).toBe(true)
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await page.locator('#objections ~ ul > li').count()).toBe(1)
  })

  test('board 2: the same form sent twice is received once, with one receipt', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, { name: '某某', grounds: '请说明数量' })
    await presses(page, '下一步：核对')
    const form = (await formsOn(page)).find(({ fields }) => fields.some(([name]) => name === 'grounds'))!
    const send = async () => {
      const answer = await page.request.post(`/zh/projects/${projectNo}`, {
        form: { ...Object.fromEntries(form.fields), step: 'send' },
        headers: { origin: theBoard().url },
      })
      return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=<\/code>)/.exec(await answer.text())?.[0]
    }
    const receipts = [await send(), await send()]
    expect(receipts[0]).toBeDefined()
    expect(receipts[1]).toBe(receipts[0])
  })

  test('board 3: a report is read back as not public, has no public page, and is followed by its receipt', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await page.getByLabel('类别').selectOption('REPORT')
    await typeIn(page, { grounds: '有人串通' })
    expect(await raises(page, ['下一步：核对', '提交举报'])).toContain('已收到')
    expect(await page.locator('main').innerText()).toMatch(/举报内容（不公开）.*只在本页凭回执查看/s)
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await page.locator('main').innerText()).not.toContain('有人串通')
  })

  test('board 1: what will be public is read back with personal data covered, and may be changed before it is sent', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    const grounds = '我的身份证 440402199001011234，电话 13800138000。要求过高'
    await typeIn(page, { name: '张三', grounds })
    await presses(page, '下一步：核对')
    const told = await page.locator('.read-back').innerText()
    expect(told).toMatch(/▇.*要求过高.*身份证号、电话号码将以 ▇ 遮盖/s)
    expect(told).not.toMatch(/440402199001011234|13800138000/)
    await presses(page, '返回修改')
    expect(await page.locator('#grounds').inputValue()).toBe(grounds)
    expect(await raises(page)).toContain('已收到')
  })

  test('what nobody raised is a page with status 404', async () => {
    const page = await withoutScripts()
    expect((await page.goto('/zh/objections/nobodys'))?.status()).toBe(404)
  })
})
