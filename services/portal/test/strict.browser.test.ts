import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Page, Request } from 'playwright-core'
import { addressOf, PUBLIC_PAGE_NAMES, projectPath } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { PLAIN } from './board/board-projects.ts'
import { signIn } from './board/desk.ts'
import { visitor } from './board/visit.ts'

const visit = visitor({ isFirst: true })

/** What a page asks for while it is open, and what the browser complains about. */
async function watched(page: Page, address: string) {
  const requests: Request[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const answer = await page.goto(address, { waitUntil: 'networkidle' })
  return { answer: answer!, requests, complaints }
}

describe('every public page', () => {
  test.each(PUBLIC_PAGE_NAMES)(
    '%s: own origin alone, nothing inline, at most 100 kB of script',
    async (name) => {
      const page = await visit()
      const { answer, requests, complaints } = await watched(page, await addressOf('zh', name))
      expect(complaints).toEqual([])
      expect(new Set(requests.map((request) => new URL(request.url()).origin))).toEqual(
        new Set([theBoard().url]),
      )
      expect(await page.locator('style, [style], script:not([src]), [onclick], [onload]').count()).toBe(0)
      const scripts = requests.filter((request) => request.resourceType() === 'script')
      const bodies = await Promise.all(scripts.map(async (one) => (await one.response())!.body()))
      const compressed = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
      expect(compressed).toBeLessThanOrEqual(100_000)
      const policy = answer.headers()['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|data:|blob:|\*|https:/)
    },
  )
})

test('a script that got into a page would not run: the policy holds', async () => {
  const page = await visit()
  await page.goto('/zh')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "owned"'
    document.body.append(script)
  })
  expect(await page.title()).not.toBe('owned')
})

test('no page may stand in a frame, and nothing tells other places where one came from', async () => {
  const { headers } = await fetch(`${theBoard().url}/zh`)
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
})

test('a page is for one browser: no cache on the way keeps its form token', async () => {
  const { headers } = await fetch(`${theBoard().url}/zh`)
  expect(headers.get('cache-control')).toBe('private, no-cache')
})

test('the session cookie is HttpOnly and SameSite=Lax, sealed, and has an end', async () => {
  const page = await visit()
  await signIn(page, 'PUR-1:handler')
  const cookies = (await page.context().cookies(theBoard().url)).filter(({ name }) =>
    name.startsWith('gongshi_'),
  )
  expect(cookies.map(({ name }) => name).sort()).toEqual(
    expect.arrayContaining(['gongshi_form', 'gongshi_session']),
  )
  for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  const session = cookies.find(({ name }) => name === 'gongshi_session')!
  expect(session.expires).toBeGreaterThan(0)
  expect(Buffer.from(session.value.split('.')[0]!, 'base64url').toString()).toContain('"alg":"dir"')
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

describe('a form that this board did not draw for this browser is refused: 403', () => {
  const addresses = async () => [
    '/zh/sandbox-clock',
    '/zh/sign-out',
    '/zh/desk/drafts/new',
    `/zh${await projectPath(PLAIN)}`,
  ]
  const send = (address: string, headers: Record<string, string>, form: Record<string, string>) =>
    fetch(`${theBoard().url}${address}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    })

  test('without a token, with a made-up one, with that of another browser', async () => {
    const { cookie } = await aForm()
    const other = await aForm()
    for (const address of await addresses()) {
      expect([address, (await send(address, {}, { name: 'x' })).status]).toEqual([address, 403])
      expect((await send(address, { cookie }, { _form: 'made-up' })).status).toBe(403)
      expect((await send(address, { cookie }, { _form: other.token })).status).toBe(403)
    }
  })

  test('from another origin, even with the right token', async () => {
    const { cookie, token } = await aForm()
    const answer = await send(
      '/zh/sandbox-clock',
      { cookie, origin: 'http://evil.example' },
      { _form: token },
    )
    // 400 where React Router's own look at the origin comes before ours
    expect([400, 403]).toContain(answer.status)
  })
})

/** A browser's first visit: its cookie, and the token of the form drawn for it. */
async function aForm(): Promise<{ cookie: string; token: string }> {
  const answer = await fetch(`${theBoard().url}/zh`)
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!
  const [, token] = /name="_form" value="([^"]+)"/.exec(await answer.text()) ?? []
  return { cookie, token: token! }
}
