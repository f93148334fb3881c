import { expect, test } from '@jest/globals'
import { findings } from './board/findings.ts'
import { ownClock } from './board/own-clock.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { presses } from './desk/clerk.ts'
import { movesTo } from './desk/moves-to.ts'
import { typeIn } from './desk/terms.ts'

ownClock()
const visit = visitor()

const PARTS = {
  lawAbiding: '遵守法律法规',
  registrationDuties: '按期办理登记',
  peopleAndBodies: '无变动',
  finances: '收支平衡，出纳电话 13800138000',
}

const ORG_1 = '51440400FAKE00013T'
const ORG_2 = '52440400FAKE00048A'

/** The public list of a stage, for one organization, in words. */
async function listOf(stage: string, uscc: string): Promise<string> {
  const page = await visit({ scripts: false })
  await page.goto(`/zh/annual-reports?stage=${stage}&year=2025&uscc=${uscc}`)
  return page.locator('main').innerText()
}

test('3.1: an annual report is saved, gone on with, filed, and listed; another is overdue, and listed as that', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await page.goto('/zh/desk/annual-reports')
  expect(await page.locator('main').innerText()).toContain('2025 年度，最后一日 2026年6月1日')
  await presses(page, '开始填报年度工作报告')
  await typeIn(page, { activities: '举办行业交流 12 场' })
  await presses(page, '保存年度工作报告')
  const back = await visit({ scripts: false })
  await arrivesSignedIn(back, 'ORG-1')
  await back.goto('/zh/desk/annual-reports')
  expect(await back.locator('main [name="activities"]').inputValue()).toBe('举办行业交流 12 场')
  expect(await presses(back, '向登记管理机关报送年度工作报告')).toContain('尚未填写财务管理的情况')
  await typeIn(back, PARTS)
  await presses(back, '保存年度工作报告')
  await presses(back, '向登记管理机关报送年度工作报告')
  expect(await back.locator('main').innerText()).toContain('没有尚待报送的年度工作报告')

  const filed = await listOf('FILED', ORG_1)
  expect(filed).toContain('珠海市示例行业协会')
  const reader = await visit({ scripts: false })
  await reader.goto('/zh/annual-reports')
  await reader.getByRole('link', { name: '珠海市示例行业协会' }).click()
  const told = await reader.locator('main').innerText()
  expect(told).toContain('举办行业交流 12 场')
  expect(told).toContain('▇▇▇▇')
  expect(told).not.toContain('13800138000')

  const registrar = await visit({ scripts: false })
  await arrivesSignedIn(registrar, 'REG-1:handler')
  await registrar.goto('/zh/desk/annual-reports?stage=TO_REVIEW')
  await registrar.getByRole('radio', { name: '合格', exact: true }).check()
  await presses(registrar, '审阅年度工作报告')
  expect(await listOf('FILED', ORG_1)).toContain('已审阅')

  await movesTo('2026-06-02T00:00:00+08:00')
  let overdue = ''
  for (let tries = 0; tries < 60 && !overdue.includes('珠海市示例社会工作服务中心'); tries += 1)
    overdue = await listOf('OVERDUE', ORG_2)
  expect(overdue).toContain('珠海市示例社会工作服务中心')
  expect(overdue).toContain('逾期未报送')
  expect(await listOf('OVERDUE', ORG_1)).toContain('没有符合条件的年度工作报告')
})

test('its pages pass axe, in English, where scripts run', async () => {
  const page = await visit()
  await arrivesSignedIn(page, 'ORG-2', 'en')
  for (const path of ['/en/desk/annual-reports', '/en/annual-reports?stage=OVERDUE']) {
    await page.goto(path)
    expect([path, await findings(page)]).toEqual([path, []])
  }
})
