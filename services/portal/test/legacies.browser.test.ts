import { expect, test } from '@jest/globals'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { arrives, factsOn, presses } from './desk/clerk.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const ROW = '珠海市示例行业联谊会'
const ORG_1 = '51440400FAKE00013T'

test('2.1: a row without a code is found by its old number, is marked as no party, and leads to the code it is linked to', async () => {
  const reader = await visit({ scripts: false })
  await reader.goto(`/zh/search?q=${encodeURIComponent('社证字第0123号')}`)
  expect(await reader.locator('main').innerText()).toContain('不能申请、投标或者列入名录')
  await reader.goto(`/zh/organizations?q=${encodeURIComponent(ROW)}`)
  expect(await reader.locator('main').innerText()).toContain('没有统一社会信用代码的旧登记（1）')
  await arrives(reader, reader.getByRole('link', { name: ROW }))
  expect(await factsOn(reader)).toMatchObject({ 原登记证号: '社证字第0123号', 类型: '社会团体' })
  expect(await reader.locator('main .warning').innerText()).toContain('不能申请、投标或者列入名录')
  const page = reader.url()

  const handler = await visit({ scripts: false })
  await arrivesSignedIn(handler, 'REG-1:handler')
  await handler.goto('/zh/desk/legacy-organizations')
  expect(await handler.locator('main').innerText()).toContain(ROW)
  expect(await handler.locator('main form button', { hasText: '关联' }).count()).toBe(0)

  const approver = await visit({ scripts: false })
  await arrivesSignedIn(approver, 'REG-1:approver')
  await arrives(approver, approver.getByRole('link', { name: '旧登记', exact: true }))
  const link = await approver.locator('main form button', { hasText: '关联' }).innerText()
  await typeIn(approver, { uscc: ORG_1 })
  expect(await presses(approver, link)).toContain('理由')
  expect(await approver.locator('main [name=uscc]').inputValue()).toBe(ORG_1)
  const sighted = await visit()
  await arrivesSignedIn(sighted, 'REG-1:approver')
  await sighted.goto('/zh/desk/legacy-organizations')
  expect(await findings(sighted)).toEqual([])
  await typeIn(approver, { reason: '登记档案和印鉴一致' })
  expect(await presses(approver, link)).toContain('已办理')
  expect(await approver.locator('main').innerText()).not.toContain(ROW)

  await reader.goto(page)
  expect(await factsOn(reader)).toMatchObject({
    已关联到: '珠海市示例行业协会',
    关联理由: '登记档案和印鉴一致',
  })
  expect(await reader.locator('main').innerText()).toContain('登记档案和印鉴一致')
  await arrives(reader, reader.getByRole('link', { name: '珠海市示例行业协会' }))
  expect(await factsOn(reader)).toMatchObject({ 无代码的旧登记: ROW })
  expect((await reader.goto('/zh/legacy-organizations/nobody'))?.status()).toBe(404)
})
