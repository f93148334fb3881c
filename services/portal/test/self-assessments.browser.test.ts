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

const WRITTEN = {
  lawfulEstablishment: '依法登记，证书有效',
  lawfulEstablishmentPoints: '20',
  independentOperation: '自主办会，经费自筹',
  independentOperationPoints: '18',
  serviceFirst: '服务会员 60 家，联系 13800138000',
  serviceFirstPoints: '19',
  soundGovernance: '按期换届',
  soundGovernancePoints: '17',
  selfDiscipline: '签订自律公约',
}

/** The public list of a stage, in words. */
async function listOf(stage: string): Promise<string> {
  const page = await visit({ scripts: false })
  await page.goto(`/zh/self-assessments?stage=${stage}&year=2025`)
  return page.locator('main').innerText()
}

test('S50: written by one, approved by another, read by everybody; the registrar sees who is overdue', async () => {
  const page = await visit({ scripts: false })
  await arrivesSignedIn(page, 'ORG-1')
  await page.goto('/zh/desk/self-assessments')
  expect(await page.locator('main').innerText()).toContain('2025 年度，最后一日')
  await presses(page, '开始年度自我评估')
  await typeIn(page, WRITTEN)
  await presses(page, '保存年度自我评估')
  expect(await page.locator('main').innerText()).toContain('等待没有填写过的另一人批准')
  expect(await page.getByRole('button', { name: '批准并公开年度自我评估' }).count()).toBe(0)

  const other = await visit({ scripts: false })
  await arrivesSignedIn(other, 'ORG-1:second')
  await other.goto('/zh/desk/self-assessments')
  expect(await presses(other, '批准并公开年度自我评估')).toContain('尚未填写行业自律的自评得分')
  await page.goto('/zh/desk/self-assessments')
  await typeIn(page, { selfDisciplinePoints: '16' })
  await presses(page, '保存年度自我评估')
  await other.goto('/zh/desk/self-assessments')
  await presses(other, '批准并公开年度自我评估')
  expect(await listOf('PUBLISHED')).toContain('珠海市示例行业协会')

  const reader = await visit({ scripts: false })
  await reader.goto('/zh/self-assessments')
  await reader.getByRole('link', { name: '珠海市示例行业协会' }).click()
  const told = await reader.locator('main').innerText()
  expect(told).toContain('90 分')
  expect(told).toContain('▇▇▇▇')
  expect(told).not.toContain('13800138000')

  await movesTo('2026-07-01T00:00:00+08:00')
  let overdue = ''
  for (let tries = 0; tries < 60 && !overdue.includes('逾期未公开 '); tries += 1) {
    overdue = await listOf('OVERDUE')
    if (!overdue.includes('没有符合条件')) break
  }
  expect(overdue).not.toContain('珠海市示例行业协会')
  const registrar = await visit({ scripts: false })
  await arrivesSignedIn(registrar, 'REG-1:handler')
  await registrar.goto('/zh/desk/self-assessments?stage=PUBLISHED')
  expect(await registrar.locator('main').innerText()).toContain('珠海市示例行业协会')
})

test('its pages pass axe, in English, where scripts run', async () => {
  const page = await visit()
  await arrivesSignedIn(page, 'ORG-1', 'en')
  for (const path of ['/en/desk/self-assessments', '/en/self-assessments?stage=OVERDUE']) {
    await page.goto(path)
    expect([path, await findings(page)]).toEqual([path, []])
  }
})
