import { expect, test } from '@jest/globals'
import { LANGUAGES } from './board/addresses.ts'
import { ORGANIZATION } from './board/board-city.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { factsOn } from './desk/clerk.ts'

const visit = visitor()

test('3.1: a day is picked, and what the register said of it then is told; scripts off', async () => {
  const page = await visit({ scripts: false })
  await page.goto(`/zh/organizations/${ORGANIZATION}`)
  await page.getByLabel('日期').fill('2000-01-01')
  await page.getByRole('button', { name: '查看当日的登记情况' }).click()
  expect(await page.locator('main').innerText()).toContain('没有留存 2000年1月1日 的登记情况')
  await page.goto(`/zh/organizations/${ORGANIZATION}?on=2026-02-30`)
  expect(await page.getByRole('alert').innerText()).toContain('请填写日期')
})

test.each(LANGUAGES)(
  'the growth of organizations by year is told, and axe finds nothing (%s)',
  async (language) => {
    const page = await visit()
    await page.goto(`/${language}/statistics`)
    expect(await page.locator('#growth ~ * table, section[aria-labelledby=growth] table').count()).toBe(1)
    expect(await findings(page)).toEqual([])
    await page.goto(`/${language}/organizations/${ORGANIZATION}?on=2026-02-30`)
    expect(await findings(page)).toEqual([])
    expect(Object.keys(await factsOn(page)).length).toBeGreaterThan(3)
  },
)
