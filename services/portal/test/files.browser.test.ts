import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { visitor } from './board/visit.ts'
import { arrivesSignedIn } from './desk/arrives-signed-in.ts'
import { becomes, deskOf, presses, raises } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { typeIn } from './desk/terms.ts'

const visit = visitor()
const withoutScripts = () => visit({ scripts: false })

const aPdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\n${' '.repeat(40_000)}`)
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const choose = (page: Page, field: string, files: ReturnType<typeof file>[]) =>
  page.locator(`main input[type=file][name=${field}]`).setInputFiles(files)
const ticks = (page: Page) => page.locator('main input[type=checkbox][name=attachmentFileIds]')

/** Saves a draft with files chosen; reads what came of it. */
async function saves(page: Page, projectNo: string, files: ReturnType<typeof file>[]): Promise<string> {
  await page.goto(deskOf(projectNo, '/draft'))
  await choose(page, 'attachmentFileIds', files)
  return presses(page, '保存草稿')
}

describe('a notice carries files, from the desk to the public page, without scripts', () => {
  test('chosen, saved, left out again; published with size and hash, and fetched as handed in', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    const [kept, dropped] = [aPdf('需求书'), aPdf('误传')]
    expect(await saves(page, projectNo, [file('需求书.pdf', kept), file('误传.pdf', dropped)])).toContain(
      '草稿已保存',
    )
    await page.goto(deskOf(projectNo, '/draft'))
    expect(await ticks(page).count()).toBe(2)
    const address = await page.locator('main a', { hasText: '误传.pdf' }).getAttribute('href')
    expect((await page.request.get(address!)).status()).toBe(200)
    const stranger = await withoutScripts()
    expect((await stranger.request.get(address!)).status()).toBe(404)
    await ticks(page).nth(1).uncheck()
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    await page.goto(deskOf(projectNo))
    await presses(page, '提交审批')
    await becomes(page, 'PUR-1:approver')
    await page.goto(deskOf(projectNo, '/review'))
    expect(await presses(page, '审批通过')).toContain('待发布')
    expect(await presses(page, '发布公示')).toContain('公示中')
    await stranger.goto(`/zh/projects/${projectNo}`)
    const shown = stranger.locator('main li', { hasText: '需求书.pdf' }).first()
    expect(await shown.innerText()).toContain(hashOf(kept))
    expect(await shown.innerText()).toMatch(/PDF 40\s?kB/)
    const fetched = await stranger.request.get((await shown.locator('a').getAttribute('href'))!)
    expect((await fetched.body()).equals(kept)).toBe(true)
    expect(fetched.headers()).toMatchObject({
      'content-disposition': expect.stringContaining(`filename*=UTF-8''${encodeURIComponent('需求书.pdf')}`),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-type': 'application/pdf',
    })
    expect(await stranger.locator('main').innerText()).not.toContain('误传.pdf')
  })

  test('what is refused is told beside its field; what was typed and what was taken stay', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    await page.goto(deskOf(projectNo, '/draft'))
    await typeIn(page, { title: '改过的名称' })
    await choose(page, 'attachmentFileIds', [
      file('网页.pdf', Buffer.from('<html><script>alert(1)</script>')),
      file('好的.pdf', aPdf('好的')),
    ])
    expect(await presses(page, '保存草稿')).toContain('只接受以下格式')
    expect(await page.locator('[name=title]').inputValue()).toBe('改过的名称')
    expect(await ticks(page).count()).toBe(1)
    expect(await presses(page, '保存草稿')).toContain('草稿已保存')
    await page.goto(deskOf(projectNo, '/draft'))
    expect(await page.locator('main').innerText()).toContain('好的.pdf')
  })

  test('must fail: a form of another browser: 403, and no file is passed on', async () => {
    const { projectNo } = await prepared('DRAFT')
    const page = await withoutScripts()
    await arrivesSignedIn(page, 'PUR-1:handler')
    const answer = await page.request.post(deskOf(projectNo, '/draft'), {
      multipart: { _form: 'made-up', attachmentFileIds: file('a.pdf', aPdf('x')) },
    })
    expect(answer.status()).toBe(403)
  })
})

test('another format of an attachment is a correction: the period stays; both formats can be fetched', async () => {
  const { projectNo } = await prepared('DRAFT')
  const page = await withoutScripts()
  await arrivesSignedIn(page, 'PUR-1:handler')
  await saves(page, projectNo, [file('方案.pdf', aPdf('方案'))])
  await page.goto(deskOf(projectNo))
  await presses(page, '提交审批')
  await becomes(page, 'PUR-1:approver')
  await page.goto(deskOf(projectNo, '/review'))
  expect(await presses(page, '审批通过')).toContain('待发布')
  expect(await presses(page, '发布公示')).toContain('公示中')
  await page.goto(deskOf(projectNo, '/amend'))
  await typeIn(page, { reason: '提供图片版' })
  await ticks(page).first().uncheck()
  await choose(page, 'attachmentFileIds', [file('方案.png', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1'))])
  await presses(page, '下一步：核对影响')
  expect(await page.locator('main').innerText()).toContain('公示期不变')
  await presses(page, '确认并发布更正')
  await page.goto(`/zh/projects/${projectNo}`)
  expect(await page.locator('main').innerText()).toMatch(/方案\.pdf.*方案\.png/s)
})

test('evidence comes with an objection, without signing in; the officer of the matter fetches it, nobody else does', async () => {
  const { projectNo } = await prepared('NOTICE_OPEN')
  const page = await withoutScripts()
  await page.goto(`/zh/projects/${projectNo}`)
  await typeIn(page, { name: '张三', grounds: '条件过于具体' })
  const evidence = aPdf('证据')
  await choose(page, 'evidenceFileIds', [file('证据.pdf', evidence)])
  expect(await raises(page)).not.toContain('有误')
  await arrivesSignedIn(page, 'PUR-1:approver')
  await page.goto(deskOf(projectNo))
  await page.locator('main a[href*="/objections/"]').first().click()
  const link = page.locator('main a', { hasText: '证据.pdf' })
  const address = (await link.getAttribute('href'))!
  expect((await (await page.request.get(address)).body()).equals(evidence)).toBe(true)
  const stranger = await withoutScripts()
  expect((await stranger.request.get(address)).status()).toBe(404)
})
