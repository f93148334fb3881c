import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { theBoard } from './board/board.ts'
import { signIn } from './board/desk.ts'
import { openSecondBoard } from './board/second-board.ts'
import { visitor } from './board/visit.ts'

const visit = visitor()
const button = (page: Page) => page.getByRole('button', { name: '退出登录' })

/** The cookie header of a browser, as somebody who copied it would send it. */
const copied = async (page: Page) =>
  (await page.context().cookies(theBoard().url)).map(({ name, value }) => `${name}=${value}`).join('; ')
const desk = (url: string, cookie: string) =>
  fetch(`${url}/zh/desk`, { headers: { cookie }, redirect: 'manual' })

describe('a sign-out is for good (attack 23)', () => {
  test('a copy of the cookie is worth nothing afterwards, in any process of the portal', async () => {
    const second = await openSecondBoard(theBoard().graph)
    try {
      const page = await visit()
      await signIn(page, 'PUR-1:handler')
      const cookie = await copied(page)
      expect((await desk(theBoard().url, cookie)).status).toBe(200)
      expect((await desk(second.url, cookie)).status).toBe(200)
      await Promise.all([page.waitForURL('**/zh'), button(page).click()])
      for (const url of [theBoard().url, second.url]) {
        const answer = await desk(url, cookie)
        expect(answer.status).toBe(302)
        expect(answer.headers.get('location')).toContain('/zh/sign-in')
      }
    } finally {
      await second.close()
    }
  })

  test('the issuer asks anew who one is, without scripts, too', async () => {
    const page = await visit({ scripts: false })
    await signIn(page, 'PUR-1:handler')
    await Promise.all([page.waitForURL('**/zh'), button(page).click()])
    await page.goto('/zh/desk')
    expect(new URL(page.url()).origin).toBe(new URL(theBoard().issuer).origin)
    expect(await page.getByRole('button', { name: 'PUR-1:handler', exact: true }).count()).toBe(1)
  })
})

describe('what a signed-in person sees is kept nowhere', () => {
  test('no-store on the desk and on public pages while signed in; the public asks again', async () => {
    const page = await visit()
    await signIn(page, 'PUR-1:handler')
    const cookie = await copied(page)
    for (const path of ['/zh/desk', '/zh', '/zh/notices']) {
      const { headers } = await fetch(`${theBoard().url}${path}`, { headers: { cookie } })
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store'])
    }
    expect((await fetch(`${theBoard().url}/zh`)).headers.get('cache-control')).toBe('private, no-cache')
  })
})

describe('after a sign-in one is on this board, whatever the link said (attack 18)', () => {
  test.each([
    '/%09/evil.example/x',
    '/%00',
    '/%0b',
    '/%5cevil.example',
    '//evil.example',
    '/.//evil.example',
  ])('back=%s', async (back) => {
    const page = await visit()
    await page.goto(`/zh/sign-in?back=${back}`)
    await page.getByRole('button', { name: 'PUR-1:handler', exact: true }).click()
    await page.waitForURL('**/zh/desk')
    expect(new URL(page.url()).origin).toBe(theBoard().url)
  })
})
