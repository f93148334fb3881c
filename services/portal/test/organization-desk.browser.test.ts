import { expect, test } from '@jest/globals'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { aPdf } from './desk/applies.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { resolves } from './desk/resolves.ts'

const visit = visitor()
const COMMITTEE = '数字服务专业委员会'

test('AC-34: an association resolves and records a professional committee, public at once; a branch of a place comes back with its reason', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await resolves(page, {
    ...{ body: 'COUNCIL', heldOn: '2026-02-10', matter: '设立数字服务专业委员会' },
    ...{ attended: '6', inFavour: '7' },
  })
  expect(await page.locator('main').innerText()).toContain('同意人数不得为负，也不得多于到会人数')
  await page.locator('form[id^="form-recordResolution"]').getByLabel('同意人数').fill('4')
  await page.locator('form[id^="form-recordResolution"]').getByRole('button', { name: '记录决议' }).click()
  const resolution = page.locator('section[id^="resolution-"]', { hasText: '设立数字服务专业委员会' })
  expect(await resolution.innerText()).toContain('应到 9 人，到会 6 人，同意 4 人')

  await resolution.locator('summary', { hasText: '凭此决议记录分支（代表）机构' }).click()
  const form = resolution.locator('form[id^="form-recordBranch"]')
  await form.getByLabel('名称').fill('斗门分会')
  await form.getByRole('radio', { name: '分支机构' }).check()
  await form.getByLabel('设立日期').fill('2026-03-01')
  await form.getByRole('button').click()
  const back = page
    .locator('section[id^="resolution-"]', { hasText: '设立数字服务专业委员会' })
    .locator('form[id^="form-recordBranch"]')
  expect(await back.innerText()).toContain('是地域性分支机构的名称')
  expect(await back.getByLabel('名称').inputValue()).toBe('斗门分会')
  await back.getByLabel('名称').fill(COMMITTEE)
  await back.getByRole('radio', { name: '专业委员会' }).check()
  await back.getByRole('button').click()
  expect(await page.locator('main').innerText()).toContain(`${COMMITTEE} · 专业委员会`)

  const reader = await visit({ scripts: false })
  await reader.goto('/zh/organizations/51440400FAKE00013T')
  expect(await reader.locator('main').innerText()).toContain(
    `${COMMITTEE} · 专业委员会 · 2026年3月1日设立 · 依据 2026年2月10日的决议，由该组织自行记录`,
  )

  const english = await visit()
  await arrivesSignedIn(english, 'ORG-1', 'en')
  await english.goto('/en/desk/organization')
  expect(await findings(english)).toEqual([])

  const branch = page.locator('section[id^="branch-"]', { hasText: COMMITTEE })
  await branch.locator('summary').click()
  await branch.getByLabel('撤销日期').fill('2026-03-02')
  await branch.getByRole('button').click()
  expect(await page.locator('section[id^="branch-"]', { hasText: COMMITTEE }).innerText()).toContain(
    '2026年3月2日撤销',
  )
})

test('3.1: an association records its president and a supervisor by a resolution; the supervisor takes no other post; everybody reads who is in office', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await resolves(page, { body: 'ASSEMBLY', heldOn: '2026-02-11', matter: '换届选举' })
  const opened = async () => {
    const resolution = page.locator('section[id^="resolution-"]', { hasText: '换届选举' })
    const form = resolution.locator('form[id^="form-recordMandate"]')
    if (!(await form.isVisible()))
      await resolution.locator('summary', { hasText: '凭此决议记录任职' }).click()
    return form
  }
  const takes = async (post: string, name: string, idNo: string) => {
    const form = await opened()
    await form.getByLabel('职务').selectOption({ label: post })
    for (const [label, value] of [
      ['姓名', name],
      ['证件号码', idNo],
      ['出生日期', '1970-01-01'],
      ['任职起始日', '2026-02-12'],
      ['任期届满日', '2031-02-12'],
    ] as const)
      await form.getByLabel(label).fill(value)
    await form.getByRole('button').click()
    return page.locator('main').innerText()
  }
  await takes('监事（不设监事会的）', '欧阳示例', 'E1234567')
  expect(await takes('会长（理事长）', '欧阳示例', 'E1234567')).toContain('监事不得兼任理事')
  // what was typed is kept over a refusal
  expect(await (await opened()).getByLabel('证件号码').inputValue()).toBe('E1234567')
  expect(await takes('会长（理事长）', '陈示例', 'E7654321')).toContain('会长（理事长） · 陈示例')

  const reader = await visit({ scripts: false })
  await reader.goto('/zh/organizations/51440400FAKE00013T')
  const told = await reader.locator('section[aria-labelledby=bodies]').innerText()
  expect(told).toContain('陈示例')
  expect(told).toContain('欧阳××')

  const english = await visit()
  await arrivesSignedIn(english, 'ORG-1', 'en')
  await english.goto('/en/desk/organization')
  expect(await findings(english)).toEqual([])
})

test('3.1: a management system on a resolution, a self-check with its evidence: recorded at the desk, read by everybody', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await resolves(page, { body: 'COUNCIL', heldOn: '2026-02-12', matter: '通过档案管理制度' })
  const paper = { name: '文本.pdf', mimeType: 'application/pdf', buffer: aPdf('text') }
  const resolution = page.locator('section[id^="resolution-"]', { hasText: '通过档案管理制度' })
  await resolution.locator('summary', { hasText: '凭此决议记录管理制度' }).click()
  const system = resolution.locator('form[id^="form-recordManagementSystem"]')
  await system.locator('[name=system]').selectOption('ARCHIVES')
  await system.locator('input[type=file]').setInputFiles(paper)
  await system.getByRole('button').last().click()
  expect(await page.locator('#systems').innerText()).toContain('档案管理制度 · 理事会于 2026年2月12日 通过')

  await page.locator('summary', { hasText: '记录一项年度自查' }).click()
  const check = page.locator('form[id^="form-recordMechanismCheck"]')
  await check.locator('[name=mechanism]').selectOption('FAIR_COMPETITION')
  await check.locator('[name=year]').fill('2026')
  await check.locator('[name=score]').fill('101')
  await check.locator('input[type=file]').setInputFiles(paper)
  await check.getByRole('button').last().click()
  const back = page.locator('form[id^="form-recordMechanismCheck"]')
  expect(await back.innerText()).toContain('0 至 100 的整数')
  await back.locator('[name=score]').fill('95')
  await back.getByRole('button').last().click()
  expect(await page.locator('#mechanisms').innerText()).toContain('公平竞争 · 2026 年度自查 95 分')

  const reader = await visit({ scripts: false })
  await reader.goto('/zh/organizations/51440400FAKE00013T')
  const told = (part: string) => reader.locator(`section[aria-labelledby=${part}]`).innerText()
  expect(await told('systems')).toMatch(/档案管理制度\s+已建立\s+理事会\s+2026年2月12日/)
  expect(await told('mechanisms')).toMatch(/公平竞争\s+2026\s+95\s+组织自查，未核实/)
  expect(await reader.locator('main').innerText()).not.toContain('文本.pdf')
})
