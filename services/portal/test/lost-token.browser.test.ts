import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { LANGUAGES } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { visitor } from './board/visit.ts'
import { factsOn, raises } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { losesCookie } from './desk/sessions.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })

const SAID = { zh: '没有提交任何内容', en: 'nothing was sent' } as const
const CHECK = { zh: '下一步：核对', en: 'Next: check it' } as const

/** Presses a button after the browser has forgotten its forms, and gives the status of what came. */
async function pressesForgotten(page: Page, name: string): Promise<number> {
  await losesCookie(page, 'gongshi_form')
  const button = page.locator('main').getByRole('button', { name, exact: true })
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    button.click(),
  ])
  return answer.status()
}

const written = (page: Page) => page.locator('#objections ~ ul > li').count()

describe('a public form whose browser has forgotten it comes back as it was typed, and nothing is sent: 403', () => {
  const typed = {
    name: '某某社工服务中心',
    grounds: '第一行\n第二行：要求过高',
    evidence: 'https://example.org/a',
  }

  test.each(
    LANGUAGES.flatMap((language) =>
      ['NOTICE_OBJECTION', 'INQUIRY', 'REPORT'].map((kind) => [language, kind] as const),
    ),
  )('to object, in %s: %s', async (language, kind) => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/${language}/projects/${projectNo}`)
    await page.locator('main [name=kind]').selectOption(kind)
    await typeIn(page, typed)
    expect(await pressesForgotten(page, CHECK[language])).toBe(403)
    expect(await page.locator('#told').innerText()).toContain(SAID[language])
    for (const [name, value] of Object.entries({ ...typed, kind }))
      expect([name, await page.locator(`main [name=${name}]`).inputValue()]).toEqual([name, value])
    expect(await written(page)).toBe(0)
  })

  test('read back already, it is not sent; checked again it is, once', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, typed)
    await page.getByRole('button', { name: CHECK.zh }).click()
    expect(await pressesForgotten(page, '确认公开并提交')).toBe(403)
    expect(await page.locator('#grounds').inputValue()).toBe(typed.grounds)
    expect(await written(page)).toBe(0)
    expect(await raises(page)).toContain('已收到')
    await page.goto(`/zh/projects/${projectNo}`)
    expect(await written(page)).toBe(1)
  })

  test('what was chosen as evidence is passed on to nobody, and has to be chosen again', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, { name: typed.name, grounds: typed.grounds })
    const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x'.repeat(2_000)) }
    await page.locator('main [type=file]').setInputFiles(file)
    expect(await pressesForgotten(page, CHECK.zh)).toBe(403)
    expect(await page.locator('#told').innerText()).toContain('请重新选择')
    expect(await page.locator('#grounds').inputValue()).toBe(typed.grounds)
    expect(await page.locator('main label.file').count()).toBe(0)
  })

  test('must fail: sent from another place, or by nobody knows whom, it is shown nothing of what it brought', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    for (const origin of ['https://evil.example', 'null', undefined]) {
      const answer = await fetch(`${theBoard().url}/zh/projects/${projectNo}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...(origin ? { origin } : {}) },
        body: new URLSearchParams({ ...typed, kind: 'INQUIRY', step: 'send', grounds: '别处写下的字' }),
      })
      expect(answer.status === 403 || answer.status === 400).toBe(true)
      expect(await answer.text()).not.toContain('别处写下的字')
    }
  })

  test('by receipt: looked up, corrected and withdrawn, with the receipt still open and forgotten as well', async () => {
    const { projectNo } = await prepared('NOTICE_OPEN')
    const page = await withoutScripts()
    await page.goto(`/zh/projects/${projectNo}`)
    await typeIn(page, { name: typed.name, grounds: typed.grounds })
    expect(await raises(page)).toContain('已收到')
    const { 回执码: receipt, 状态: state } = await factsOn(page)

    expect(await pressesForgotten(page, '撤回')).toBe(403)
    expect(await page.locator('#told').innerText()).toContain(SAID.zh)
    expect((await factsOn(page)).状态).toBe(state)
    expect(await pressesForgotten(page, '关闭，从本机清除回执')).toBe(403)
    expect((await factsOn(page)).回执码).toBe(receipt)

    await page.context().clearCookies()
    await page.goto('/zh/receipt')
    await page.getByLabel('回执码').fill(receipt!)
    expect(await pressesForgotten(page, '查询')).toBe(403)
    expect(await page.getByLabel('回执码').inputValue()).toBe(receipt)

    const sent = await page.request.post('/zh/receipt', {
      headers: { origin: theBoard().url, 'content-type': 'application/x-www-form-urlencoded' },
      data: new URLSearchParams({ verb: 'correct', grounds: '补正后的一段长文字', _form: 'gone' }).toString(),
    })
    expect([sent.status(), await sent.text()]).toEqual([403, expect.stringContaining('补正后的一段长文字')])
  })

  test('the clock of the sandbox stays, and what was typed is told with the way back', async () => {
    const sent = await fetch(`${theBoard().url}/zh/sandbox-clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: theBoard().url },
      body: new URLSearchParams({ to: '2031-05-06T07:08:09', back: '/zh/catalogue' }),
    })
    const text = await sent.text()
    expect([sent.status, text]).toEqual([403, expect.stringContaining('2031-05-06T07:08:09')])
    expect(text).toMatch(/没有执行任何操作.*href="\/zh\/catalogue"/s)
  })
})
