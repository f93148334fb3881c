import { expect, test } from '@jest/globals'
import { theBoard } from './board/board.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'

const visit = visitor()
const at = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${theBoard().url}${path}`, { headers })

type Page = {
  position: number
  hasMore: boolean
  next: string
  entries: {
    id: string
    position: number
    kind: string
    uscc: string
    organization: { name: string } | null
  }[]
}

test('S01: a fresh reader has every organization from position 0 on, page by page, each in its place', async () => {
  const read: Page['entries'] = []
  let address = '/feeds/register.json?after=0&limit=20'
  for (let more = true; more; ) {
    const answer = await at(address)
    expect(answer.status).toBe(200)
    const page = (await answer.json()) as Page
    read.push(...page.entries)
    const { pathname, search } = new URL(page.next)
    address = `${pathname}${search}`
    more = page.hasMore
  }
  expect(read.map(({ position }) => position)).toEqual(read.map((_, place) => place + 1))
  const graph = await fetch(theBoard().graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ organizations(first: 1) { totalCount } }' }),
  })
  const { data } = (await graph.json()) as { data: { organizations: { totalCount: number } } }
  const bodies = read.filter(({ kind }) => kind === 'ORGANIZATION').map(({ uscc }) => uscc)
  expect(new Set(bodies).size).toBe(data.organizations.totalCount)
  const again = await at(address)
  expect(((await again.json()) as Page).entries).toEqual([])
})

test('the same page is the same bytes, and kept by its mark; what cannot be read is told', async () => {
  const path = '/feeds/register.json?after=0&limit=5'
  const [one, other] = [await at(path), await at(path)]
  expect(await one.text()).toBe(await other.text())
  expect(one.headers.get('cache-control')).toBe('public, no-cache')
  expect(one.headers.get('content-type')).toContain('application/json')
  expect((await at(path, { 'if-none-match': one.headers.get('etag')! })).status).toBe(304)
  const wrong = await at('/feeds/register.json?after=-1')
  expect([wrong.status, ((await wrong.json()) as { error: { code: string } }).error.code]).toEqual([
    400,
    'INPUT_INVALID',
  ])
  const schema = (await (await at('/feeds/register.schema.json')).json()) as { $id: string }
  expect(schema.$id).toContain('/feeds/register.schema.json')
})

test('its page passes axe in both languages, and leads to both files', async () => {
  const page = await visit({ scripts: false })
  for (const language of ['zh', 'en']) {
    await page.goto(`/${language}/register-feed`)
    expect(await page.locator('main a[href^="/feeds/"]').count()).toBe(2)
  }
  const scripted = await visit()
  await scripted.goto('/en/register-feed')
  expect(await findings(scripted)).toEqual([])
})
