import { describe, expect, test } from '@jest/globals'
import { LANGUAGES, PUBLIC_PAGE_NAMES, PUBLIC_PAGES, projectPath } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { PLAIN } from './board/board-projects.ts'
import { visitor } from './board/visit.ts'
import { amended } from './desk/amended.ts'
import { prepared } from './desk/prepared.ts'

const visit = visitor()
const at = (path: string) => fetch(`${theBoard().url}${path}`)
const linesOf = async (path: string) =>
  (await (await at(path)).text()).replace('\ufeff', '').trimEnd().split('\r\n')

/** The cells of one line of a table, without their quotes. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
  )

describe('a query is taken away as it is: the same rows, the same order', () => {
  const QUERY = '?state=OPEN&service=A10&order=BUDGET_LARGEST'

  test('page, CSV, RSS, Atom and JSON Feed tell of the same notices; the links keep the filters', async () => {
    const page = await visit({ scripts: false })
    await page.goto(`/zh/notices${QUERY}`)
    const onPage = await page.locator('.notice-list h3').allInnerTexts()
    expect(onPage.length).toBeGreaterThan(2)
    const links = await page
      .locator('section[aria-labelledby=take] a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    expect(links).toHaveLength(4)
    for (const link of links) expect(new URL(link).search).toBe(QUERY)
    const [csv, rss, atom, json] = links.map((link) => new URL(link).pathname + new URL(link).search)
    const rows = await linesOf(csv!)
    expect(rows.slice(1).map((row) => cellsOf(row)[3])).toEqual(onPage)
    for (const [feed, entry] of [
      [rss!, 'item'],
      [atom!, 'entry'],
    ] as const) {
      const titles = await page.evaluate(
        ({ xml, entry }) =>
          [
            ...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll(`${entry} > title`),
          ].map((title) => title.textContent),
        { xml: await (await at(feed)).text(), entry },
      )
      expect(titles).toEqual(onPage)
    }
    const { items } = (await (await at(json!)).json()) as { items: { title: string }[] }
    expect(items.map(({ title }) => title)).toEqual(onPage)
  })

  test('readers of feeds find them in the head of the page', async () => {
    const page = await visit({ scripts: false })
    await page.goto(`/en/notices${QUERY}`)
    const types = await page
      .locator('head link[rel=alternate][type]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('type'), one.getAttribute('href')]))
    expect(types).toEqual([
      ['application/rss+xml', `/en/notices.rss${QUERY}`],
      ['application/atom+xml', `/en/notices.atom${QUERY}`],
      ['application/feed+json', `/en/notices.json${QUERY}`],
    ])
  })

  test('an amount that is none is told, and not taken for a filter', async () => {
    const page = await visit({ scripts: false })
    await page.goto('/zh/notices?from=十万')
    expect(await page.locator('.warning').innerText()).toContain('“预算不低于（元）”不是金额')
    expect((await page.goto('/zh/notices?division=nowhere'))?.status()).toBe(400)
  })
})

test('the statistics as CSV: byte-order mark, the table’s rows, figures as numbers', async () => {
  const page = await visit({ scripts: false })
  await page.goto('/zh/statistics')
  const years = await page
    .locator('#annual ~ section tbody th, #annual ~ .table-wrap tbody th')
    .allInnerTexts()
  expect(years.length).toBeGreaterThanOrEqual(3)
  const bytes = new Uint8Array(await (await at('/zh/statistics.csv')).arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = (await linesOf('/zh/statistics.csv')).map((line) => line.split(','))
  expect(rows[0]).toEqual(['年度', '项目数', '预算金额', '精度', '来源'])
  expect(rows.slice(1).map(([year]) => year)).toEqual(years)
  expect(rows[1]).toEqual(['2015', '296', '57840500.00', '0.00', '市政府公布'])
})

describe('the calendar file', () => {
  const eventsOf = async (projectNo: string) => {
    const answer = await at(`/zh/projects/${projectNo}/calendar.ics`)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const lines = (await answer.text()).replaceAll(/\r\n[ \t]/g, '').split('\r\n')
    const starts = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []))
    return starts.map((start) =>
      Object.fromEntries(
        lines
          .slice(start + 1, lines.indexOf('END:VEVENT', start))
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      ),
    )
  }

  test('the last day as a whole day, the end as an instant; after an amendment the same entries, moved, with a higher SEQUENCE', async () => {
    const project = await prepared('NOTICE_OPEN', { serviceCode: 'A1502' })
    const [day, end] = await eventsOf(project.projectNo)
    expect(day).toMatchObject({ 'DTSTART;VALUE=DATE': '20260317' })
    expect(end).toMatchObject({ DTSTART: '20260317T160000Z', DTEND: '20260317T160000Z' })
    expect(day!.SUMMARY).toContain('公示至 2026年3月17日 24:00')
    await amended(project, { budgetFen: 19_000_000 })
    const [laterDay, laterEnd] = await eventsOf(project.projectNo)
    expect([laterDay!.UID, laterEnd!.UID]).toEqual([day!.UID, end!.UID])
    expect(Number(laterDay!.SEQUENCE)).toBeGreaterThan(Number(day!.SEQUENCE))
    expect(Number(laterEnd!.SEQUENCE)).toBeGreaterThan(Number(end!.SEQUENCE))
  })
})

describe('every page has one address, and names itself in both languages', () => {
  test.each(PUBLIC_PAGE_NAMES)('%s', async (name) => {
    const page = await visit({ scripts: false })
    for (const language of LANGUAGES) {
      const path = await PUBLIC_PAGES[name]()
      const joint = path.includes('?') ? '&' : '?'
      await page.goto(`/${language}${path}${joint}utm_source=letter`)
      const own = new URL(`/${language}${path}`, theBoard().url).href
      const linked = (selector: string) =>
        page.locator(`head link${selector}`).evaluateAll((all) => all.map((one) => one.getAttribute('href')))
      expect(await linked('[rel=canonical]')).toEqual([own])
      const zh = own.replace(/\/(zh|en)/, '/zh')
      const en = own.replace(/\/(zh|en)/, '/en')
      expect(await linked('[hreflang="zh-CN"]')).toEqual([zh])
      expect(await linked('[hreflang=en]')).toEqual([en])
      expect(await linked('[hreflang=x-default]')).toEqual([zh])
    }
  })
})

test('on paper: no forms or menus, every day of the period, dark on white whatever the screen shows', async () => {
  const page = await visit({ scheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`/zh${await projectPath(PLAIN)}`)
  for (const hidden of ['.sandbox-banner', '.site-header nav', 'main form', '.deadline-box .link-row'])
    expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false])
  const days = page.locator('.deadline-box tbody tr')
  expect(await days.count()).toBe(16)
  expect(await days.last().isVisible()).toBe(true)
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return [color, backgroundColor]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})
