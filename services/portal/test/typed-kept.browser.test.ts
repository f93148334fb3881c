import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { whileKilled } from './board/disturbed.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, becomes, deskOf, factsOn, presses, raises } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { endsSession, givesStaleSession, losesCookie } from './desk/sessions.ts'
import { RIGHT, typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })

/** Presses a button that leads to the sign-in, and comes back as a persona; the issuer asks only when it has forgotten. */
async function pressesAndSignsIn(page: Page, name: string, persona: string): Promise<void> {
  await page.locator('main').getByRole('button', { name, exact: true }).click()
  await page.waitForLoadState()
  if (new URL(page.url()).origin !== theBoard().url)
    await page.getByRole('button', { name: persona, exact: true }).click()
  await page.waitForURL(/[?&]kept=/)
}

const typedIn = async (page: Page, names: readonly string[]) =>
  Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await page.locator(`main [name="${name}"]`).first().inputValue()]),
    ),
  )

describe('board 13: what was typed outlives the session', () => {
  test.each(['on the board', 'in the browser, too'])(
    'a draft, the session ended %s: after signing in the form is filled, nothing is lost, then it is saved',
    async (where) => {
      const page = await withoutScripts()
      await arrivesSignedIn(page, 'PUR-1:handler')
      await page.goto('/zh/desk/drafts/new')
      const title = `会话结束时的草稿 ${where}`
      await typeIn(page, { ...RIGHT, title })
      await page.getByLabel('融资行为').check()
      await endsSession(page)
      if (where !== 'on the board') await losesCookie(page, 'gongshi_session')
      await pressesAndSignsIn(page, '保存草稿', 'PUR-1:handler')
      expect(await page.locator('main').innerText()).toContain('已恢复，尚未提交')
      expect(await typedIn(page, Object.keys(RIGHT))).toEqual({ ...RIGHT, title })
      expect(await page.getByLabel('融资行为').isChecked()).toBe(true)
      expect(decodeURIComponent(page.url())).not.toContain('会话')
      await page.reload()
      expect(await typedIn(page, ['title'])).toEqual({ title })
      expect(await presses(page, '保存草稿')).toContain('草稿已保存')
      expect(await typedIn(page, ['title'])).toEqual({ title })
    },
  )

  test('the number of an identity paper is kept by nobody: it is typed again, and that is said', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'FND-1')
    await page.goto('/zh/desk/registrations/new')
    await typeIn(page, { proposedName: '珠海市示例留存促进会', legalRepresentativeIdNo: 'P998877' })
    await endsSession(page)
    await pressesAndSignsIn(page, '保存草稿', 'FND-1')
    expect(await typedIn(page, ['proposedName', 'legalRepresentativeIdNo'])).toEqual({
      proposedName: '珠海市示例留存促进会',
      legalRepresentativeIdNo: '',
    })
    expect(await page.locator('main').innerText()).toContain('须重新填写')
  })

  test('a token the graph refuses is the end of a session, too', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/draft'))
    await typeIn(page, { purpose: '会话结束前写下的目的' })
    await givesStaleSession(page, 'PUR-1:handler')
    await pressesAndSignsIn(page, '保存草稿', 'PUR-1:handler')
    expect(await typedIn(page, ['purpose'])).toEqual({ purpose: '会话结束前写下的目的' })
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
  })

  test('a verb, an amendment and a decision come back with what was typed', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, { name: '某某', grounds: '请说明测算依据' })
    expect(await raises(page)).toContain('已收到')
    await arrivesSignedIn(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo))
    await page.locator('#verb-cancelProject summary').click()
    await page.locator('#reason-cancelProject').fill('重复立项')
    await endsSession(page)
    await pressesAndSignsIn(page, '取消项目', 'PUR-1:approver')
    expect(await page.locator('#verb-cancelProject details').getAttribute('open')).not.toBeNull()
    expect(await page.locator('#reason-cancelProject').inputValue()).toBe('重复立项')
    expect((await factsOn(page)).状态).toBe('公示中')

    await page.locator('main table a').first().click()
    await page.getByLabel('受理，公示继续进行').check()
    await page.getByLabel('理由（将公开）', { exact: true }).fill('予以受理')
    await endsSession(page)
    await pressesAndSignsIn(page, '作出处理', 'PUR-1:approver')
    expect(await page.getByLabel('受理，公示继续进行').isChecked()).toBe(true)
    expect(await presses(page, '作出处理')).toContain('已处理')

    await becomes(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/amend'))
    await typeIn(page, { budgetFen: '190000', reason: '预算调整' })
    await presses(page, '下一步：核对影响')
    await endsSession(page)
    await pressesAndSignsIn(page, '提出变更，送审批', 'PUR-1:handler')
    expect(await typedIn(page, ['budgetFen', 'reason'])).toEqual({ budgetFen: '190000', reason: '预算调整' })
  })

  test('a draft changed by somebody else meanwhile is not overwritten unseen', async () => {
    const { projectNo } = await prepared('DRAFT')
    const [page, other] = [await withoutScripts(), await withoutScripts()]
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/draft'))
    await typeIn(page, { purpose: '我写的目的' })
    await endsSession(page)
    await arrivesSignedIn(other, 'PUR-1:handler2')
    await other.goto(deskOf(projectNo, '/draft'))
    await typeIn(other, { contact: '办公室 0756-1111111' })
    expect(await presses(other, '保存草稿')).toContain('草稿已保存')
    await pressesAndSignsIn(page, '保存草稿', 'PUR-1:handler')
    expect(await presses(page, '保存草稿')).toContain('记录已被他人修改')
    expect(await page.locator('main table').innerText()).toContain('办公室 0756-1111111')
    await typeIn(page, { purpose: '交出之后写的目的' })
    await endsSession(page)
    expect(await presses(other, '保存并提交审批')).toContain('提交')
    await pressesAndSignsIn(page, '保存草稿', 'PUR-1:handler')
    expect(await page.locator('main').innerText()).toContain('这份草稿现在不能修改')
    expect(await typedIn(page, ['purpose'])).toEqual({ purpose: '交出之后写的目的' })
  })

  test('what the graph cannot read is told as that, and waits to be put right', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await visit()
    await arrivesSignedIn(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo))
    await page.locator('#verb-cancelProject summary').click()
    await page.locator('#reason-cancelProject').fill('重复立项')
    const version = page.locator('#verb-cancelProject [name=version]')
    await version.evaluate((input: HTMLInputElement) => {
      input.value = 'x'
    })
    await arrives(page, page.locator('#verb-cancelProject button[type=submit]'))
    expect(await page.locator('main').innerText()).toMatch(/填写的内容无法识别.*没有办理任何事项/s)
    await arrives(page, page.locator('main a').first())
    expect(await page.locator('#reason-cancelProject').inputValue()).toBe('重复立项')
  })
})

describe('what was typed is its person’s alone', () => {
  test('whoever else signs in with that address is not shown it; its person is', async () => {
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto('/zh/desk/drafts/new')
    await typeIn(page, { title: '只给本人看的标题' })
    await endsSession(page)
    await pressesAndSignsIn(page, '保存草稿', 'PUR-1:handler')
    const address = page.url()
    await becomes(page, 'PUR-1:handler2')
    await page.goto(address)
    expect(await page.locator('main').innerText()).toContain('无法恢复')
    expect(await page.content()).not.toContain('只给本人看的标题')
    await becomes(page, 'PUR-1:handler')
    await page.goto(address.replace('/zh/', '/en/'))
    expect(await typedIn(page, ['title'])).toEqual({ title: '只给本人看的标题' })
  })

  test('a form opened by one is not sent in the name of another who signed in meanwhile', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/draft'))
    await typeIn(page, { purpose: '经办人写的目的' })
    const tab = await page.context().newPage()
    await tab.goto('/zh/desk')
    await becomes(tab, 'PUR-1:handler2')
    expect(await presses(page, '保存草稿')).toMatch(/没有提交任何内容/)
    expect(await typedIn(page, ['purpose'])).not.toEqual({ purpose: '经办人写的目的' })
    await page.getByRole('link', { name: '以 PUR-1:handler 登录并继续' }).click()
    await page.getByRole('button', { name: 'PUR-1:handler', exact: true }).click()
    await page.waitForURL(/[?&]kept=/)
    expect(await typedIn(page, ['purpose'])).toEqual({ purpose: '经办人写的目的' })
  })
})

describe('what was typed outlives the token of its form', () => {
  test('a browser that lost its cookie sends nothing, and has the form again', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/draft'))
    await typeIn(page, { purpose: '表单过期前写的' })
    await losesCookie(page, 'gongshi_form')
    await presses(page, '保存草稿')
    expect(await page.locator('main').innerText()).toContain('已恢复，尚未提交')
    expect(await typedIn(page, ['purpose'])).toEqual({ purpose: '表单过期前写的' })
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
  })

  test('must fail: the same form sent from another place, with its seal and without the cookie', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/draft'))
    const token = await page.locator('main [name=_form]').first().inputValue()
    await losesCookie(page, 'gongshi_form')
    for (const [origin, status] of [
      ['http://evil.example', 400],
      [undefined, 403],
    ] as const) {
      const answer = await page.request.post(deskOf(projectNo, '/draft'), {
        form: { _form: token, title: 'x' },
        headers: origin ? { origin } : {},
        maxRedirects: 0,
      })
      expect([origin, answer.status()]).toEqual([origin, status])
    }
  })
})

test('while the graph is away what was typed is kept, and the page leads back to it', async () => {
  const { projectNo } = await prepared('DRAFT')
  const page = await withoutScripts()
  await arrivesSignedIn(page, 'PUR-1:handler')
  await page.goto(deskOf(projectNo, '/draft'))
  await typeIn(page, { purpose: '数据服务没有应答时写的' })
  await whileKilled('gateway', async () => {
    await page.getByRole('button', { name: '保存草稿' }).click()
    await page.getByRole('link', { name: /返回您填写的表单/ }).waitFor()
  })
  await page.getByRole('link', { name: /返回您填写的表单/ }).click()
  await page.locator('#purpose').waitFor()
  expect(await typedIn(page, ['purpose'])).toEqual({ purpose: '数据服务没有应答时写的' })
  expect(await presses(page, '保存草稿')).toContain('草稿已保存')
})

test.each(LANGUAGES)('axe finds nothing on a form that came back (%s)', async (language) => {
  const page = await visit()
  await arrivesSignedIn(page, 'PUR-1:handler', language)
  await page.goto(`/${language}/desk/drafts/new`)
  await typeIn(page, { title: '无障碍' })
  await endsSession(page)
  await pressesAndSignsIn(page, { zh: '保存草稿', en: 'Save the draft' }[language], 'PUR-1:handler')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('told')
  expect(await findings(page)).toEqual([])
})
