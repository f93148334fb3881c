import { withDatabase } from '@gongshi/testkit'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { isolate } from '../src/text/isolate.ts'
import { projectPath } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { HOSTILE, PLAIN } from './board/board-projects.ts'
import { visitor } from './board/visit.ts'
import { arrives } from './desk/clerk.ts'

const visit = visitor()
/** As they are to be read: nothing in them turns the line around. */
const TITLES = Object.values(HOSTILE).map(isolate)
const TURNS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/

/** Rows of before texts were read at their entry: the way out must not trust them. */
beforeAll(() =>
  withDatabase(theBoard().procurement, async (on) => {
    const turned = [HOSTILE.turned, isolate(HOSTILE.turned)]
    await on.query('update project set title = ? where title = ?', turned)
    await on.query('update notice set title = ? where title = ?', turned)
    await on.query('update notice_content set content = replace(content, ?, ?)', turned.toReversed())
  }),
)

const textAt = async (path: string) => (await fetch(`${theBoard().url}${path}`)).text()

/** Whether nothing that somebody wrote became a part of the page. */
async function isUnharmed(page: Page): Promise<boolean> {
  const strange = await page.locator('main script, main img[src="x"], main iframe, main b').count()
  return strange === 0 && (await page.title()) !== 'owned'
}

describe('titles with markup, formula prefixes and line ends come out as text', () => {
  test.each(Object.entries(HOSTILE))('on the pages: %s', async (_kind, title) => {
    const page = await visit()
    await page.goto(`/zh${await projectPath(title)}`)
    expect(await page.locator('h1').innerText()).toContain(isolate(title))
    expect(await isUnharmed(page)).toBe(true)
    expect(await page.title()).toContain(isolate(title))
    expect(await page.content()).not.toMatch(TURNS)
    await page.goto(`/zh/notices?q=${encodeURIComponent(title.slice(0, 3))}`)
    expect(await page.locator('main').innerText()).toContain(isolate(title))
    expect(await isUnharmed(page)).toBe(true)
    expect(await page.content()).not.toMatch(TURNS)
  })

  test.each(['notices.csv', 'notices.rss', 'notices.atom', 'notices.json'])(
    'a title with right-to-left overrides turns no line around in %s',
    async (file) => {
      const text = await textAt(`/zh/${file}?q=${encodeURIComponent('青少年')}`)
      expect(text).toContain(isolate(HOSTILE.turned))
      expect(text).not.toMatch(TURNS)
      expect(text).not.toMatch(/&#x?20(2[a-e]|6[6-9]);|\\u20(2[a-e]|6[6-9])/i)
    },
  )

  test.each(Object.entries(HOSTILE))('in the calendar file: %s', async (_kind, title) => {
    const ics = unfolded(await textAt(`/zh${await projectPath(title)}/calendar.ics`))
    const summaries = ics.filter((line) => line.startsWith('SUMMARY:'))
    expect(summaries).toHaveLength(2)
    for (const line of summaries) expect(unescaped(line)).toContain(isolate(title))
    expect(ics.join('\n')).not.toMatch(TURNS)
  })

  test('in the table: no cell begins like a formula, the byte-order mark is there', async () => {
    const bytes = new Uint8Array(await (await fetch(`${theBoard().url}/zh/notices.csv`)).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const csv = new TextDecoder().decode(bytes)
    expect(csv).toContain(`'=HYPERLINK(`)
    for (const cell of csv.split(/[,\r\n]+/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@\t]/)
  })

  test.each(['rss', 'atom'])('in the feed (%s): well-formed, every title the very words', async (form) => {
    const page = await visit()
    await page.goto('/zh/about')
    const titles = await page.evaluate(
      (xml) => {
        const feed = new DOMParser().parseFromString(xml, 'application/xml')
        if (feed.querySelector('parsererror')) return ['not well-formed']
        return [...feed.querySelectorAll('item > title, entry > title')].map(
          (title) => title.textContent ?? '',
        )
      },
      await textAt(`/zh/notices.${form}`),
    )
    expect(titles).toEqual(expect.arrayContaining(TITLES))
  })

  test('in the JSON feed', async () => {
    const { items } = JSON.parse(await textAt('/zh/notices.json')) as {
      items: { title: string; content_html?: string }[]
    }
    expect(items.map(({ title }) => title)).toEqual(expect.arrayContaining(TITLES))
    for (const item of items) expect(item.content_html ?? '').not.toMatch(/<(script|img|b)\b/)
  })

  test('in the calendar file: its own two entries, whatever the title says', async () => {
    const ics = await textAt(`/zh${await projectPath(HOSTILE.lines)}/calendar.ics`)
    expect(ics.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
    expect(ics.split('\r\n').filter((line) => line.startsWith('X-EVIL'))).toEqual([])
  })
})

describe('what the public writes comes out as text too', () => {
  const RIGHT_TO_LEFT = '本项目资质要求排除了\u202egnp.exe\u202c大部分社会组织'
  const GROUNDS = `<script>document.title="owned"</script>=1+1 ${RIGHT_TO_LEFT}`

  test('grounds of an objection, sent with scripts off', async () => {
    const page = await visit({ scripts: false })
    await page.goto(`/zh${await projectPath(PLAIN)}`)
    await page.getByLabel('姓名或单位名称（不公开）').fill('<b>某人</b>')
    await page.getByLabel('内容和理由（将公开）').fill(GROUNDS)
    await page.getByRole('button', { name: '下一步：核对' }).click()
    await arrives(page, page.getByRole('button', { name: '确认公开并提交' }))
    const words = await page.locator('main').innerText()
    expect(words).toContain('<script>document.title="owned"</script>=1+1')
    expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(words).not.toContain('某人')
    expect(await isUnharmed(page)).toBe(true)
  })

  test('what is searched for', async () => {
    const page = await visit()
    await page.goto(`/zh/search?q=${encodeURIComponent('"><script>document.title="owned"</script>')}`)
    expect(await page.locator('h1').innerText()).toContain('"><script>')
    expect(await isUnharmed(page)).toBe(true)
  })
})

/** The lines of a calendar file as they were before they were folded (RFC 5545, 3.1). */
const unfolded = (ics: string): string[] => ics.replaceAll(/\r\n[ \t]/g, '').split('\r\n')

/** A text of a calendar file as it was before it was escaped (RFC 5545, 3.3.11). */
const unescaped = (text: string): string =>
  text.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
