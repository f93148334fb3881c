import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { ownClock } from './board/own-clock.ts'
import { visitor } from './board/visit.ts'
import {
  arrives,
  becomes,
  deskOf,
  factsOn,
  leaves,
  movesClock,
  opensTask,
  presses,
  pressesWithReason,
  raises,
} from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { RIGHT as SHARED, typeIn } from './desk/terms.ts'

/** Its own name: other tests leave drafts of the shared one in the same inbox. */
const RIGHT = { ...SHARED, title: '香洲区高龄独居老年人上门照护服务' }
ownClock()
const visit = visitor()
const withoutScripts = () => visit({ scripts: false })
/** What stands beside a field, its folded codes too. */
const beside = async (page: Page, field: string) =>
  (await page.locator(`[id="${field}-error"]`).textContent()) ?? ''
const textOf = (page: Page) => page.locator('main').innerText()

describe('the main job by hand, from the draft to the start, with scripts off', () => {
  let projectNo = ''
  const publicPage = () => `/zh/projects/${projectNo}`

  test('the banner tells the sandbox time and moves it', async () => {
    const page = await withoutScripts()
    await movesClock(page, '2026-03-02T09:00:00')
    expect(await page.locator('.sandbox-banner').innerText()).toContain('沙盒时间：2026年3月2日 09:00')
  })

  test("PUR-1's handler drafts with mistakes: each is told beside its field with its ground, and what was typed is kept", async () => {
    const page = await withoutScripts()
    await becomes(page, 'PUR-1:handler')
    await page.getByRole('link', { name: '起草新项目' }).click()
    await typeIn(page, { fiscalYear: '26', title: '上门服务', budgetFen: '十八万' })
    expect(await presses(page, '保存草稿')).toContain('有 2 处需要改正')
    expect(await beside(page, 'fiscalYear')).toContain('四位数的年份')
    expect(await beside(page, 'budgetFen')).toContain('请填写金额')
    await typeIn(page, { serviceCode: 'Z9999', fiscalYear: '1999', budgetFen: '180000.555' })
    await typeIn(page, { serviceFrom: '2026-06-01', serviceTo: '2026-05-31' })
    expect(await presses(page, '保存草稿')).toContain('有 3 处需要改正')
    expect(await beside(page, 'serviceCode')).toMatch(/没有代码 Z9999.*R-04/s)
    expect(await beside(page, 'budgetFen')).toContain('BUDGET_INVALID')
    expect(await beside(page, 'fiscalYear')).toContain('2012 至 2100')
    expect(await page.getByLabel('项目名称').inputValue()).toBe('上门服务')
    expect(await page.locator('.error-summary a').first().getAttribute('href')).toBe('#serviceCode')
  })

  test('saved, the draft is read before it is submitted: what it would be refused for stands beside its field', async () => {
    const page = await withoutScripts()
    await becomes(page, 'PUR-1:handler')
    await page.goto('/zh/desk/drafts/new')
    await typeIn(page, { ...RIGHT, purpose: '', budgetFen: '800', serviceTo: '2026-05-31' })
    await page.getByLabel('货物或工程，或与之打包').check()
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    projectNo = /ZH-\d{4}-\d{6}-\d{6}/.exec(page.url())?.[0] ?? ''
    expect(await page.locator('.findings li').count()).toBe(4)
    expect(await beside(page, 'purpose')).toContain('须填写购买目的')
    expect(await beside(page, 'serviceTo')).toContain('不得早于开始日')
    expect(await beside(page, 'negativeList.goodsOrWorks')).toMatch(/不得购买.*财政部令第102号.*R-03/s)
    expect(await beside(page, 'budgetFen')).toContain('请核对金额单位')
    await arrives(page, page.getByRole('link', { name: '下一步：预览、提交审批' }))
    expect(await page.getByRole('button', { name: '提交审批' }).count()).toBe(0)
    expect(await page.locator('#blocked-submitProject').innerText()).toMatch(/须填写购买目的.*不得购买/s)
    expect(await page.locator('.blocked').textContent()).toContain('NEGATIVE_LIST')
    await page.locator('.findings li a').first().click()
    expect(new URL(page.url()).pathname).toBe(deskOf(projectNo, '/draft'))
  })

  test('put right, it is submitted; its handler is told that another person goes on', async () => {
    const page = await withoutScripts()
    await becomes(page, 'PUR-1:handler')
    await opensTask(page, `完成草稿：${RIGHT.title}`)
    await arrives(page, page.getByRole('link', { name: '修改草稿' }))
    await typeIn(page, RIGHT)
    await page.getByLabel('货物或工程，或与之打包').uncheck()
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    expect(await textOf(page)).toContain('未发现问题，可以提交')
    await page.goto(deskOf(projectNo))
    expect(await presses(page, '提交审批')).toContain('待审批')
    expect(await textOf(page)).toContain('须由另一人办理（R-21）')
  })

  test('the approver approves, sees the public page before it is, and publishes exactly that', async () => {
    const page = await withoutScripts()
    await becomes(page, 'PUR-1:approver')
    await opensTask(page, `审批项目：${RIGHT.title}`)
    expect(await presses(page, '审批通过')).toContain('待发布')
    await arrives(page, page.getByRole('link', { name: '预览公开页面' }))
    expect(await page.locator('[role=note]').innerText()).toContain('尚未发布')
    const preview = await factsOn(page)
    const box = await page.locator('.deadline-box').innerText()
    await arrives(page, page.getByRole('link', { name: '返回办理' }))
    expect(await presses(page, '发布公示')).toContain('公示中')
    await leaves(page)
    await page.goto(publicPage())
    const fingerprint = { '内容指纹（SHA-256）': expect.stringMatching(/^[0-9a-f]{64}$/) }
    expect(await factsOn(page)).toEqual({ ...preview, ...fingerprint })
    expect((await page.locator('.deadline-box').innerText()).startsWith(box.trim())).toBe(true)
  })

  test('signed out, everybody reads until when and why: 公示至 2026年3月17日 24:00', async () => {
    const page = await withoutScripts()
    await page.goto(publicPage())
    expect(await page.locator('.deadline-box .big').innerText()).toBe('公示至 2026年3月17日 24:00')
    expect(await page.locator('.deadline-box').innerText()).toMatch(/还有 15 天.*民法典.*第二百零一条/s)
    await page.getByText('为什么是这一天').click()
    const days = page.locator('.deadline-box tbody tr')
    expect(await days.count()).toBe(16)
    expect(await days.first().innerText()).toMatch(/2026年3月2日.*不计.*发布当日/s)
    expect(await days.last().innerText()).toMatch(/2026年3月17日星期二.*计入.*自然日/s)
    expect(await textOf(page)).not.toMatch(/PUR-1|审批通过/)
    await page.goto('/zh/notices?state=OPEN&q=高龄独居老年人')
    expect(await page.locator('.notice-list li').first().innerText()).toContain('公示至 2026年3月17日 24:00')
  })

  test('somebody objects without signing in, and the desk decides; the name is told to nobody', async () => {
    const page = await withoutScripts()
    await page.goto(publicPage())
    await page.getByLabel('姓名或单位名称（不公开）').fill('某某社工服务中心')
    await page.getByLabel('内容和理由（将公开）').fill('未说明预算的测算依据')
    expect(await raises(page)).toMatch(/已收到.*回执码/s)
    await becomes(page, 'PUR-1:approver')
    await opensTask(page, `答复询问或异议：${RIGHT.title}`)
    expect((await factsOn(page)).答复期限).toBe('2026年3月9日')
    expect(await presses(page, '作出处理')).toContain('请选择一项')
    await page.getByLabel('受理，公示继续进行').check()
    await page.getByLabel('理由（将公开）', { exact: true }).fill('形式符合要求')
    expect(await presses(page, '作出处理')).toContain('处理中')
    await page.getByLabel('异议不成立').check()
    await page.getByLabel('理由（将公开）', { exact: true }).fill('测算依据见预算批复')
    expect(await presses(page, '作出处理')).toContain('不成立')
    await leaves(page)
    await page.goto(publicPage())
    expect(await textOf(page)).toMatch(/未说明预算的测算依据.*测算依据见预算批复/s)
    expect(await textOf(page)).not.toContain('某某社工服务中心')
  })

  test('procurement does not start before the end: the desk says from when, and a press past it is refused', async () => {
    const page = await withoutScripts()
    await becomes(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo))
    expect(await textOf(page)).toContain('公示期满方可启动采购，最早 2026年3月18日 00:00')
    await page.locator('#verb-cancelProject [name=verb]').evaluate((verb: HTMLInputElement) => {
      verb.value = 'startProcurement'
    })
    await page.locator('#verb-cancelProject summary').click()
    expect(await presses(page, '取消项目')).toContain('公示期至 2026年3月17日 24:00')
    expect(await page.locator('#verb-startProcurement').textContent()).toContain('NOTICE_PERIOD_NOT_ELAPSED')
  })
})

describe('what can happen to a notice while it is open', () => {
  test('an amendment warns before it restarts the fifteen days; finance suspends and resumes; the approver cancels', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN', { serviceCode: 'A1502' })
    const page = await withoutScripts()
    await movesClock(page, '2026-03-05T10:00:00')
    await becomes(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/amend'))
    await typeIn(page, { budgetFen: '190000', reason: '预算调整' })
    await arrives(page, page.getByRole('button', { name: '下一步：核对影响' }))
    expect(await page.getByRole('alert').innerText()).toContain('重新计算 15 天')
    expect(await page.locator('main table').innerText()).toMatch(/预算.*¥180,000\.00.*¥190,000\.00/s)
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await page.locator('.deadline-box .big').innerText()).toBe('公示至 2026年3月17日 24:00')
    await page.goto(deskOf(projectNo, '/amend'))
    await typeIn(page, { budgetFen: '190000', reason: '预算调整' })
    await arrives(page, page.getByRole('button', { name: '下一步：核对影响' }))
    await arrives(page, page.getByRole('button', { name: '提出变更，送审批' }))
    expect(await page.getByRole('status').innerText()).toContain('待另一名审批人批准')
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await page.locator('.deadline-box .big').innerText()).toBe('公示至 2026年3月17日 24:00')
    await becomes(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo, '/review'))
    expect(await page.locator('#pending-amendment').innerText()).toMatch(/预算.*180,000.*190,000/s)
    expect(await presses(page, '批准公示变更')).toContain('公示中')
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await page.locator('.deadline-box .big').innerText()).toBe('公示至 2026年3月20日 24:00')
    expect(await page.locator('article').first().innerText()).toMatch(/第 2 版.*预算.*180,000.*190,000/s)
    expect(await page.locator('article').last().innerText()).toMatch(/第 1 版.*已被新版本取代/s)

    await becomes(page, 'FIN-1:approver')
    await page.goto(deskOf(projectNo))
    expect(await pressesWithReason(page, '中止公示', '收到线索，核查中')).toContain('公示中止')
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await textOf(page)).toContain('理由：收到线索，核查中')
    await page.goto(deskOf(projectNo))
    expect(await presses(page, '恢复公示')).toContain('公示中')

    await becomes(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo))
    expect(await pressesWithReason(page, '取消项目', '')).toContain('须说明理由')
    expect(await pressesWithReason(page, '取消项目', '需求发生变化')).toContain('已取消')
    await leaves(page)
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await textOf(page)).toContain('公示已撤回：需求发生变化')
  })
})

describe('the notice closes at its instant, and procurement starts', () => {
  test('ten seconds before midnight it is open, then it closes by itself, and the handler starts procurement', async () => {
    const page = await withoutScripts()
    await movesClock(page, '2026-03-17T23:59:50')
    await page.goto('/zh/notices?q=高龄独居老年人')
    await arrives(page, page.getByRole('link', { name: RIGHT.title }))
    const address = page.url()
    expect(await page.locator('.deadline-box').innerText()).toContain('今天 24:00 截止')
    await untilText(page, '公示期已满')
    await becomes(page, 'PUR-1:handler')
    await opensTask(page, `启动采购：${RIGHT.title}`)
    expect(await presses(page, '启动采购')).toContain('采购中')
    await leaves(page)
    await page.goto(address)
    expect(await page.locator('h1').innerText()).toContain('采购中')
    expect(await page.locator('.timeline').innerText()).toContain('采购启动')
  })
})

/** Reloads until the page says so; a notice closes within seconds of its end. */
async function untilText(page: Page, text: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if ((await textOf(page)).includes(text)) return
    await sleep(500)
    await page.reload()
  }
  throw new Error(`the page does not say ${text}`)
}
