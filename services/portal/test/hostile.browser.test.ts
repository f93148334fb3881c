import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { projectPath } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { HOSTILE, PLAIN } from './board/board-projects.ts'
import { visitor } from './board/visit.ts'

const visit = visitor()
const TITLES = Object.values(HOSTILE)

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
    expect(await page.locator('h1').innerText()).toContain(title)
    expect(await isUnharmed(page)).toBe(true)
    await page.goto(`/zh/notices?q=${encodeURIComponent(title.slice(0, 6))}`)
    expect(await page.locator('main').innerText()).toContain(title)
    expect(await isUnharmed(page)).toBe(true)
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
    await page.getByRole('button', { name: '提交' }).click()
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
