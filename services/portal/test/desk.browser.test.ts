import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { theBoard } from './board/board.ts'
import { signIn } from './board/desk.ts'
import { visitor } from './board/visit.ts'
import { becomes, deskOf, presses, pressesWithReason, raises, tasksOf } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { givesForgedSession, givesStaleSession } from './desk/sessions.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })

/** Lets a form ask for another verb than its own, as a page that is out of date would. */
const turnInto = (page: Page, form: string, verb: string) =>
  page.locator(`#verb-${form} [name=verb]`).evaluate((field: HTMLInputElement, wanted) => {
    field.value = wanted
  }, verb)

describe('who is at the desk', () => {
  test.each(['expired', 'forged'])(
    'an %s session leads to sign-in, and back to where one was',
    async (kind) => {
      const { projectNo, title } = await prepared('SUBMITTED')
      const page = await withoutScripts()
      if (kind === 'expired') await givesStaleSession(page, 'PUR-1:approver')
      else await givesForgedSession(page)
      await page.goto(deskOf(projectNo, '/preview'))
      expect(page.url()).toMatch(/\/persona\//)
      await page.getByRole('button', { name: 'PUR-1:approver', exact: true }).click()
      expect(new URL(page.url()).pathname).toBe(deskOf(projectNo, '/preview'))
      expect(await page.locator('h1').innerText()).toContain(title)
    },
  )

  test('with a session that has expired the public pages read as for anybody', async () => {
    const page = await withoutScripts()
    await givesStaleSession(page, 'PUR-1:approver')
    expect((await page.goto('/zh/notices'))?.status()).toBe(200)
    expect(await page.getByRole('button', { name: '退出登录' }).count()).toBe(0)
  })

  test('a foreign or repeated answer of the issuer opens no session: 400', async () => {
    const page = await withoutScripts()
    const answer = await page.goto('/sign-in/callback?code=made-up&state=made-up')
    expect(answer?.status()).toBe(400)
    expect(await page.locator('main').innerText()).toMatch(/请重新登录.*Please sign in again/s)
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('gongshi_session')
  })

  test("a draft is not another department's business: 404", async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await signIn(page, 'DIS-X:handler')
    for (const part of ['', '/draft', '/preview', '/amend'])
      expect([part, (await page.goto(deskOf(projectNo, part)))?.status()]).toEqual([part, 404])
  })
})

test('a verb without the token of a form drawn for this browser is refused, and nothing is done: 403', async () => {
  const { id, projectNo, version } = await prepared('SUBMITTED')
  const page = await withoutScripts()
  await signIn(page, 'PUR-1:approver')
  const form = { verb: 'approveProject', projectId: id, version: String(version) }
  for (const token of [{}, { _form: 'made-up' }] as Record<string, string>[]) {
    const answer = await page.request.post(deskOf(projectNo), { form: { ...form, ...token } })
    expect(answer.status()).toBe(403)
  }
  await page.goto(deskOf(projectNo))
  expect(await page.locator('dl.summary').innerText()).toContain('待审批')
})

test('R-21 nobody approves an own draft: DUTY_SEPARATION stands beside the verb with its article', async () => {
  const { projectNo } = await prepared('SUBMITTED')
  const page = await withoutScripts()
  await signIn(page, 'PUR-1:handler')
  await page.goto(deskOf(projectNo))
  expect(await page.getByRole('button', { name: '审批通过' }).count()).toBe(0)
  expect(await page.locator('main').innerText()).toContain('须由另一人办理（R-21）')
  await becomes(page, 'PUR-1:approver')
  await page.goto(deskOf(projectNo, '/review'))
  const drawn = await page.locator('#verb-approveProject').evaluate((form) => form.outerHTML)
  await becomes(page, 'PUR-1:handler')
  await page.goto(deskOf(projectNo))
  await page.locator('[aria-labelledby=actions]').evaluate((place, html) => {
    const own = document.querySelector<HTMLInputElement>('[name=_form]')!.value
    place.insertAdjacentHTML('beforeend', html)
    place.querySelector<HTMLInputElement>('form:last-of-type [name=_form]')!.value = own
  }, drawn)
  expect(await presses(page, '审批通过')).toContain('提交过本项目的人员不得审批')
  const beside = await page.locator('#verb-approveProject').innerText()
  expect(beside).toMatch(/政府采购法 第六十一条/)
  expect(await page.locator('.error-summary a').first().getAttribute('href')).toBe('#verb-approveProject')
})

describe('AC-51 two people at one record', () => {
  test('at one draft: the second is told what the first saved beside what was typed, and decides', async () => {
    const { projectNo } = await prepared('DRAFT')
    const [first, second] = [await withoutScripts(), await withoutScripts()]
    await signIn(first, 'PUR-1:handler')
    await signIn(second, 'PUR-1:handler2')
    for (const page of [first, second]) await page.goto(deskOf(projectNo, '/draft'))
    await typeIn(first, { budgetFen: '170000' })
    expect(await presses(first, '保存草稿')).toContain('草稿已保存')
    await typeIn(second, { contact: '办公室 0756-1111111' })
    expect(await presses(second, '保存草稿')).toContain('记录已被他人修改')
    const told = await second.locator('main table').innerText()
    expect(told).toMatch(/预算（元）.*¥170,000\.00.*¥180,000\.00/s)
    expect(told).toMatch(/联系方式.*办公室 0756-1111111/s)
    await typeIn(second, { budgetFen: '170000' })
    expect(await presses(second, '保存草稿')).toContain('草稿已保存')
    expect(await second.locator('[name=contact]').inputValue()).toBe('办公室 0756-1111111')
  })

  test('at one verb: the page is out of date, says so, and shows how the record stands now', async () => {
    const { projectNo } = await prepared('SUBMITTED')
    const [first, second] = [await withoutScripts(), await withoutScripts()]
    await signIn(first, 'PUR-1:approver')
    await signIn(second, 'PUR-1:approver2')
    await first.goto(deskOf(projectNo, '/review'))
    await second.goto(deskOf(projectNo))
    expect(await presses(first, '审批通过')).toContain('待发布')
    expect(await pressesWithReason(second, '取消项目', '重复立项')).toContain('记录已被他人修改')
    expect(await second.locator('dl.summary').innerText()).toContain('待发布')
    expect(await second.locator('#reason-cancelProject').inputValue()).toBe('重复立项')
  })
})

test('the inbox goes by due date: what is due soonest first, what has no limit last', async () => {
  const { projectNo } = await prepared('NOTICE_OPEN')
  const waiting = await prepared('DRAFT')
  const page = await withoutScripts()
  for (const kind of ['NOTICE_OBJECTION', 'INQUIRY']) {
    await page.goto(`/zh/projects/${projectNo}`)
    await page.getByLabel('类别').selectOption(kind)
    await typeIn(page, { name: '某某', grounds: '请说明测算依据' })
    expect(await raises(page)).toContain('已收到')
  }
  await signIn(page, 'PUR-1:handler')
  const rows = await tasksOf(page)
  const dues = rows.map((row) => /期限 (\S+ \d\d:\d\d)/.exec(row)?.[1] ?? '无期限')
  expect(dues).toEqual(dues.toSorted((a, b) => instantOf(a) - instantOf(b)))
  const dueOf = (all: readonly string[]) =>
    all.filter((row) => row.includes(projectNo)).map((row) => /期限 (\d+年\d+月\d+日)/.exec(row)?.[1])
  // an inquiry is answered within three working days, an objection within five, by somebody who did not write the notice
  expect(dueOf(rows)).toEqual(['2026年3月5日'])
  expect(rows.at(-1)).toContain('无期限')
  expect(rows.some((row) => row.includes(waiting.projectNo) && row.includes('完成草稿'))).toBe(true)
  await becomes(page, 'PUR-1:approver2')
  expect(dueOf(await tasksOf(page))).toEqual(['2026年3月5日', '2026年3月9日'])
})

test('实施条例第三十八条 the only supplier of a large single source purchase is named from the desk, and everybody reads who and why', async () => {
  // of a group no other test buys from: it would look like a part of this one
  const over = { method: 'SINGLE_SOURCE', budgetFen: 400_000_000, serviceCode: 'A0211' }
  const { projectNo } = await prepared('SUBMITTED', over)
  const page = await withoutScripts()
  const asks = async (persona: string, ...verbs: string[]) => {
    await becomes(page, persona)
    await page.goto(deskOf(projectNo, verbs[0] === '审批通过' ? '/review' : ''))
    for (const verb of verbs) expect(await presses(page, verb)).toContain('已完成')
  }
  await asks('PUR-1:approver', '审批通过')
  await asks('FIN-1:approver', '审批通过')
  await asks('PUR-1:approver', '公开采购意向', '发布公示')
  expect(await pressesWithReason(page, '公示唯一供应商', '只有一家具备资质')).toContain('需要改正')
  expect(await page.locator('#supplierName-publishSingleSource-error').textContent()).toContain(
    'INPUT_INVALID',
  )
  await typeIn(page, { supplierName: '珠海市示例社会工作协会', supplierUscc: '51440400FAKE00013T' })
  expect(await presses(page, '公示唯一供应商')).toContain('已完成')
  await page.goto(`/zh/projects/${projectNo}`)
  const told = await page.locator('section[aria-labelledby=only-supplier]').innerText()
  expect(told).toMatch(/珠海市示例社会工作协会.*51440400FAKE00013T.*只有一家具备资质.*第三十八条/s)
})

test('a page that is out of date cannot do what the state does not allow; the verb says why', async () => {
  const { projectNo } = await prepared('READY')
  const page = await withoutScripts()
  await signIn(page, 'PUR-1:approver')
  await page.goto(deskOf(projectNo))
  await turnInto(page, 'publishNotice', 'resumeNotice')
  await presses(page, '发布公示')
  expect(await page.locator('#verb-resumeNotice').textContent()).toContain('INVALID_TRANSITION')
  await turnInto(page, 'publishNotice', 'forgetEverything')
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST'),
    page.getByRole('button', { name: '发布公示' }).click(),
  ])
  expect(answer.status()).toBe(400)
  expect(answer.url()).toBe(`${theBoard().url}${deskOf(projectNo)}`)
})

/** A due instant as the desk writes it, for comparing; without one it comes last. */
function instantOf(due: string): number {
  const [, year, month, day] = /(\d+)年(\d+)月(\d+)日/.exec(due) ?? []
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : Number.MAX_SAFE_INTEGER
}
