import { act, aDraft, dataOf, done, handleOf, type Project } from '@gongshi/sandbox/test'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { ownClock } from './board/own-clock.ts'
import { visitor } from './board/visit.ts'
import { asker } from './desk/asker.ts'
import { factsOn, presses } from './desk/clerk.ts'
import { movesTo } from './desk/moves-to.ts'
import { typeIn } from './desk/terms.ts'

ownClock()
const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
const KIND = '对唯一供应商的异议'
const [LAST_SECONDS, OVER] = ['2026-08-10T23:59:50+08:00', '2026-08-11T00:00:00+08:00']

let project: Project
/** Named on Monday, August 3: public for five working days, to the end of August 10. */
beforeAll(async () => {
  await movesTo('2026-08-03T09:30:00+08:00')
  const ask = asker()
  // a group of its own: no other purchase makes it look split
  const terms = {
    budgetFen: 400_000_000,
    method: 'SINGLE_SOURCE',
    title: '全市服务平台续建',
    serviceCode: 'A0106',
  }
  const drafted = await done(ask, 'PUR-1:handler', 'draftProject', aDraft(terms))
  const handed = await done(ask, 'PUR-1:handler', 'submitProject', handleOf(drafted))
  const once = await done(ask, 'PUR-1:approver', 'approveProject', handleOf(handed))
  const twice = await done(ask, 'FIN-1:approver', 'approveProject', handleOf(once))
  const intended = await done(ask, 'PUR-1:approver', 'publishIntention', handleOf(twice))
  const open = await done(ask, 'PUR-1:approver', 'publishNotice', handleOf(intended))
  const named = { ...handleOf(open), supplierName: '珠海市示例服务中心', reason: '仅此一家具备接口' }
  project = await done(ask, 'PUR-1:approver', 'publishSingleSource', named)
})

/** Has an objection to the only supplier read back at noon of the last day, ready to be sent. */
async function readBack(page: Page, grounds: string): Promise<void> {
  await movesTo('2026-08-10T12:00:00+08:00')
  await page.goto(`/zh/projects/${project.projectNo}`)
  await page.getByLabel('类别').selectOption({ label: KIND })
  await typeIn(page, { name: '某某科技公司', grounds })
  await presses(page, '下一步：核对')
}

const send = (page: Page) => presses(page, '确认公开并提交')

const receivedAt = async (receipt: string): Promise<string> => {
  const query = 'query ($receipt: String!) { objectionByReceipt(receipt: $receipt) { receivedAt matter } }'
  type Found = { objectionByReceipt: { receivedAt: string; matter: string } }
  const { objectionByReceipt } = dataOf(await asker()<Found>(null, query, { receipt }))
  expect(objectionByReceipt.matter).toBe('SINGLE_SOURCE')
  return objectionByReceipt.receivedAt
}

describe('D12, AC-70: an objection to the only supplier, by its form', () => {
  let receipt = ''

  test('the page names the supplier, why, and until when; what is written is read back as it will be public', async () => {
    const page = await withoutScripts()
    await readBack(page, '我处亦具备接口，联系电话 138 0013 后面 8000')
    expect(await page.locator('main').innerText()).toMatch(/对唯一供应商的异议.*电话号码将以 ▇ 遮盖/s)
    expect(await page.locator('.read-back').innerText()).not.toContain('8000')
    await page.goto(`/zh/projects/${project.projectNo}`)
    expect(await page.locator('section[aria-labelledby=only-supplier]').innerText()).toMatch(
      /珠海市示例服务中心.*仅此一家具备接口.*公示至 2026年8月10日 24:00/s,
    )
  })

  test('in the last seconds it is received', async () => {
    const page = await withoutScripts()
    // ten seconds are short: a machine that is very busy may need more than one try
    for (let tries = 0; tries < 12 && !receipt; tries += 1) {
      await readBack(page, '我处亦具备同样接口，并非唯一。')
      await movesTo(LAST_SECONDS)
      if ((await send(page)).includes('已收到')) receipt = (await factsOn(page)).回执码 ?? ''
    }
    expect(receipt).toMatch(/^[0-9a-f-]{36}$/)
    expect(await receivedAt(receipt)).toMatch(/^2026-08-10T15:59:5/)
  })

  test('must fail: at 24:00 what was read back before is refused with the rule, and the form offers it no more', async () => {
    const page = await withoutScripts()
    await readBack(page, '迟到的一份')
    await movesTo(OVER)
    expect(await send(page)).toContain('对唯一供应商的异议只能在其公示期内提出')
    expect(await page.locator('#grounds').inputValue()).toBe('迟到的一份')
    await page.goto(`/zh/projects/${project.projectNo}`)
    const kinds = await page.getByLabel('类别').locator('option').allInnerTexts()
    expect(kinds).not.toContain(KIND)
    expect(kinds).toContain('询问')
  })

  test('it is followed by its receipt afterwards: state, then the answer', async () => {
    const page = await withoutScripts()
    const opens = async () => {
      await page.goto('/zh/receipt')
      const field = page.getByLabel('回执码')
      if ((await field.count()) === 0) return
      await field.fill(receipt)
      await presses(page, '查询')
    }
    await opens()
    expect(await factsOn(page)).toMatchObject({ 状态: '已收到', 类别: KIND })
    const query = 'query ($receipt: String!) { objectionByReceipt(receipt: $receipt) { id version } }'
    type Found = { objectionByReceipt: { id: string; version: number } }
    const { objectionByReceipt: kept } = dataOf(await asker()<Found>(null, query, { receipt }))
    const decide = async (verb: 'admitObjection' | 'resolveObjection', version: number, outcome: string) => {
      const input = { objectionId: kept.id, version, outcome, reason: '经论证，接口为自有标准' }
      const { userErrors } = await act(asker(), 'PUR-1:approver2', verb, input)
      expect(userErrors).toEqual([])
    }
    await decide('admitObjection', kept.version, 'UNDER_REVIEW')
    await decide('resolveObjection', kept.version + 1, 'DISMISSED')
    await opens()
    expect(await factsOn(page)).toMatchObject({ 答复: '经论证，接口为自有标准' })
    await page.goto(`/zh/objections/${kept.id}`)
    expect(await page.locator('main').innerText()).toMatch(/对唯一供应商的异议.*经论证，接口为自有标准/s)
  })
})
