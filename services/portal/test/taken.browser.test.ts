import { read as readXlsx, utils } from '@e965/xlsx'
import { until } from '@gongshi/testkit'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { oneLine } from '../src/text/isolate.ts'
import { LANGUAGES, PUBLIC_PAGE_NAMES, PUBLIC_PAGES, projectPath } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { PLAIN } from './board/board-projects.ts'
import { findings } from './board/findings.ts'
import { visitor } from './board/visit.ts'
import { amended } from './desk/amended.ts'
import { prepared } from './desk/prepared.ts'
import { brokenAtom, brokenJsonFeed, brokenRss } from './feeds/broken-rules.ts'

const visit = visitor()
const at = (path: string) => fetch(`${theBoard().url}${path}`)
const linesOf = async (path: string) =>
  (await (await at(path)).text()).replace('\ufeff', '').trimEnd().split('\r\n')

/** Titles of all notices as the graph orders them by their last change. */
async function noticesByChange(): Promise<string[]> {
  const query = '{notices(first:100,orderBy:CHANGED_NEWEST,filter:{latestOnly:true}){edges{node{title}}}}'
  const answer = await fetch(theBoard().graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await answer.json()) as { data: { notices: { edges: { node: { title: string } }[] } } }
  return data.notices.edges.map(({ node }) => oneLine(node.title))
}

/** The cells of one line of a table. */
const cellsOf = (line: string): string[] => (parse(line) as string[][])[0] ?? []

describe('a query is taken away as it is: the same rows, the same order', () => {
  const QUERY = '?state=OPEN&service=A10&order=BUDGET_LARGEST'
  const FEED = '?state=OPEN&service=A10'

  test('page, CSV and XLSX tell of the same notices; feeds of the same, the newest change first; the links keep the filters', async () => {
    const page = await visit({ scripts: false })
    await page.goto(`/zh/notices${QUERY}`)
    const onPage = await page.locator('.notice-list h3').allInnerTexts()
    expect(onPage.length).toBeGreaterThan(2)
    const links = await page
      .locator('section[aria-labelledby=take] a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    expect(links.map((link) => new URL(link).search)).toEqual([QUERY, QUERY, FEED, FEED, FEED])
    const [csv, xlsx, rss, atom, json] = links.map((link) => new URL(link).pathname + new URL(link).search)
    const rows = await linesOf(csv!)
    expect(rows.slice(1).map((row) => cellsOf(row)[3])).toEqual(onPage)
    const book = readXlsx(new Uint8Array(await (await at(xlsx!)).arrayBuffer()))
    const sheet = utils.sheet_to_json<string[]>(book.Sheets.Gongshi!, { header: 1 })
    expect(sheet.slice(1).map((cells) => cells[3])).toEqual(onPage)
    const changed = (await noticesByChange()).filter((title) => onPage.includes(title))
    expect(brokenAtom(await (await at(atom!)).text())).toEqual([])
    expect(brokenRss(await (await at(rss!)).text())).toEqual([])
    expect(brokenJsonFeed(await (await at(json!)).text())).toEqual([])
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
      expect(titles).toEqual(changed)
    }
    const { items } = (await (await at(json!)).json()) as { items: { title: string }[] }
    expect(items.map(({ title }) => title)).toEqual(changed)
  })

  test('readers of feeds find them in the head of the page', async () => {
    const page = await visit({ scripts: false })
    await page.goto(`/en/notices${QUERY}`)
    const types = await page
      .locator('head link[rel=alternate][type]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('type'), one.getAttribute('href')]))
    expect(types).toEqual([
      ['application/rss+xml', `/en/notices.rss${FEED}`],
      ['application/atom+xml', `/en/notices.atom${FEED}`],
      ['application/feed+json', `/en/notices.json${FEED}`],
    ])
  })

  test('an amount that is none is told, and not taken for a filter', async () => {
    const page = await visit({ scripts: false })
    await page.goto('/zh/notices?from=十万')
    expect(await page.locator('.warning').innerText()).toContain('“预算不低于（元）”不是金额')
  })

  test.each([
    'purchaser=abc',
    'division=香洲区',
    'division=4404',
    'publishedFrom=2026/3/2',
    'state=FOO',
    'order=x',
    'sort=x',
  ])(
    'a filter that cannot be read (%s): the form stands with what was typed, the field is named, 400; a file says so, too (F22, F23)',
    async (wrong) => {
      const page = await visit({ scripts: false })
      const answer = await page.goto(`/zh/notices?${wrong}&q=养老`)
      expect(answer?.status()).toBe(400)
      expect(await page.locator('[name=q]').inputValue()).toBe('养老')
      expect(await page.locator('main [role=alert] li').count()).toBe(1)
      expect(await page.locator('.notice-list').count()).toBe(0)
      for (const form of ['csv', 'xlsx', 'rss', 'atom', 'json']) {
        const file = await at(`/zh/notices.${form}?${wrong}`)
        expect([form, file.status, file.headers.get('content-type')]).toEqual([
          form,
          400,
          'text/plain; charset=utf-8',
        ])
        expect((await file.text()).length).toBeGreaterThan(5)
      }
    },
  )

  test.each([
    ['organizations?after=bm9wZQ&q=养老', '请从第一页看起'],
    ['organizations?type=NOPE&q=养老', '“类型”没有“NOPE”这一选项'],
    ['organizations?status=active&q=养老', '“登记状态”没有“active”这一选项'],
    [`organizations?q=${'字'.repeat(101)}`, '不得超过 100 字'],
    ['agencies?after=<x>&q=养老', '请从第一页看起'],
    ['agencies?role=FINANCE', '没有“role”这一筛选条件'],
    ['credit?list=BLACK', '“选择名录或名单”没有“BLACK”这一选项'],
    ['credit?after=bm9wZQ', '请从第一页看起'],
    ['penalties?after=bm9wZQ', '请从第一页看起'],
    ['penalties?year=2025', '没有“year”这一筛选条件'],
    ['notices?state=OPEN&state=CLOSED', '“状态”只能填一次'],
    ['notices?within=400', '“截止前天数”没有“400”这一选项'],
    ['notices?from=2&to=1', '超过了范围的另一端'],
    ['notices?division=999999&q=养老', '“999999”不是现有的行政区划'],
    ['notices?service=Z99&q=养老', '“Z99”不在现行的购买服务目录中'],
    [`search?q=${'字'.repeat(101)}`, '不得超过 100 字'],
  ])(
    'every list says in place what of its address it cannot follow: %s (F22, F23)',
    async (address, told) => {
      const page = await visit({ scripts: false })
      expect((await page.goto(`/zh/${encodeURI(address)}`))?.status()).toBe(400)
      expect(await page.locator('main [role=alert] li').allInnerTexts()).toEqual([
        expect.stringContaining(told),
      ])
      if (address.includes('q=养老')) expect(await page.locator('[name=q]').inputValue()).toBe('养老')
      expect(await page.locator('.notice-list, main table, .pager, .part-away').count()).toBe(0)
      expect((await page.goto(`/en/${encodeURI(address)}`))?.status()).toBe(400)
      expect(await page.locator('main [role=alert] li').innerText()).not.toMatch(/\p{Script=Han}/u)
    },
  )

  test.each([
    ['notices?division=999999', 'division'],
    ['notices?division=香洲', 'division'],
    ['notices?service=Z99', 'service'],
    ['notices?service=养老', 'service'],
    ['notices?from=很多', 'from'],
    ['notices?publishedTo=2026-02-30', 'publishedTo'],
    ['notices?state=FOO', 'state'],
    ['notices?purchaser=11440400FAKE0011X6', 'purchaser'],
    ['organizations?type=NOPE', 'type'],
    ['organizations?status=active', 'status'],
    [`agencies?q=${'字'.repeat(101)}`, 'q'],
    [`search?q=${'字'.repeat(101)}`, 'q'],
    ['catalogue?on=2026-02-30', 'on'],
  ])(
    'what is wrong stands beside its field, and the field is told to be wrong: %s',
    async (address, field) => {
      const page = await visit()
      await page.goto(`/zh/${encodeURI(address)}`)
      const wrong = page.locator('main [aria-invalid=true]')
      expect(await wrong.evaluateAll((all) => all.map((one) => one.getAttribute('name')))).toEqual([field])
      const typed = decodeURI(address.split('=')[1]!)
      expect(await wrong.inputValue()).toBe(typed)
      const told = (await wrong.getAttribute('aria-describedby'))!.split(' ').at(-1)!
      expect((await page.locator(`[id="${told}"]`).textContent())!.trim()).not.toBe('')
      expect(await findings(page)).toEqual([])
    },
  )

  test('a code that is one, and finds nothing, is no wrong filter', async () => {
    const page = await visit({ scripts: false })
    const answer = await page.goto('/zh/notices?division=440404&service=B1201')
    expect(answer?.status()).toBe(200)
    expect(await page.locator('main [aria-invalid=true]').count()).toBe(0)
    expect(await page.locator('main').innerText()).toContain('没有符合条件的公示')
  })

  test('a file has no places; its address ends with its form, whatever stands behind', async () => {
    for (const form of ['csv', 'rss']) expect((await at(`/zh/notices.${form}?after=bm9wZQ`)).status).toBe(400)
    const typeOf = async (path: string) => (await at(path)).headers.get('content-type')
    expect(await typeOf('/zh/notices.csv/')).toBe('text/csv; charset=utf-8')
    expect(await typeOf('/en/notices.atom/')).toBe('application/atom+xml; charset=utf-8')
    expect(await typeOf('/zh/statistics.svg/')).toBe('image/svg+xml; charset=utf-8')
  })

  test('a place of the list that is none, and a day of the catalogue that is none, are told in place', async () => {
    const page = await visit({ scripts: false })
    expect((await page.goto('/zh/notices?after=bm9wZQ&q=养老'))?.status()).toBe(400)
    expect(await page.locator('[name=q]').inputValue()).toBe('养老')
    expect((await page.goto('/zh/catalogue?on=abc'))?.status()).toBe(400)
    expect(await page.locator('.field-error').innerText()).toContain('不是日期')
    expect(await page.locator('.part-away').count()).toBe(0)
  })
})

describe('a reader who has it already is told so: 304, however it is compressed (RFC 9110, 13.1)', () => {
  const ask = (path: string, headers: Record<string, string>) =>
    fetch(`${theBoard().url}${path}`, { headers })
  const ways = ['br', 'gzip', 'identity']
  /** The marks of an answer, once the last change of the board has settled. */
  const marksOf = async (path: string, isDated: boolean) => {
    let marks = { etag: '', date: '' }
    const read = async () => {
      const { headers, body } = await at(path)
      await body?.cancel()
      marks = { etag: headers.get('etag') ?? '', date: headers.get('last-modified') ?? '' }
      return marks.etag !== '' && (!isDated || marks.date !== '')
    }
    await until(read, { within: 30_000, every: 500 })
    return marks
  }

  test.each([
    ['/zh/notices.csv', true],
    ['/zh/notices.csv?state=OPEN&service=A10', true],
    ['/en/notices.xlsx', true],
    ['/zh/notices.rss', true],
    ['/zh/notices.atom?state=OPEN', true],
    ['/zh/notices.json', true],
    ['/zh/statistics.csv', false],
    ['/zh/statistics.svg', false],
    ['calendar', true],
  ])('%s', async (path, isDated) => {
    const address = path === 'calendar' ? `/zh${await projectPath(PLAIN)}/calendar.ics` : path
    const { etag, date } = await marksOf(address, isDated)
    expect(Boolean(date)).toBe(isDated)
    for (const encoding of ways) {
      const whole = await ask(address, { 'accept-encoding': encoding })
      expect([whole.status, whole.headers.get('etag'), (await whole.arrayBuffer()).byteLength > 0]).toEqual([
        200,
        etag,
        true,
      ])
      const kept: Record<string, string>[] = [{ 'if-none-match': etag }]
      if (date) kept.push({ 'if-modified-since': date })
      for (const headers of kept) {
        const answer = await ask(address, {
          'accept-encoding': encoding,
          ...headers,
        })
        expect([answer.status, (await answer.arrayBuffer()).byteLength, answer.headers.get('etag')]).toEqual([
          304,
          0,
          etag,
        ])
        expect(answer.headers.get('content-encoding')).toBeNull()
      }
      const other = await ask(address, { 'accept-encoding': encoding, 'if-none-match': 'W/"other"' })
      expect([other.status, (await other.arrayBuffer()).byteLength > 0]).toEqual([200, true])
    }
  })

  test('must fail: after a change nothing of before is told as kept', async () => {
    const paths = ['/zh/notices.csv', '/zh/notices.rss', '/zh/notices.atom', '/zh/notices.json']
    const before = await Promise.all(paths.map((path) => marksOf(path, true)))
    const { title } = await prepared('NOTICE_OPEN')
    for (const [nth, path] of paths.entries()) {
      const answer = await ask(path, { 'if-none-match': before[nth]!.etag })
      expect([path, answer.status]).toEqual([path, 200])
      expect(await answer.text()).toContain(title)
    }
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
  const rows = (await linesOf('/zh/statistics.csv')).map(cellsOf)
  expect(rows[0]).toEqual(['年度', '项目数', '预算金额', '精度', '来源'])
  expect(rows.slice(1).map(([year]) => year)).toEqual(years)
  expect(rows[1]).toEqual(['2015', '296', '57840500.00', '0.00', '市政府公布'])
  const book = readXlsx(new Uint8Array(await (await at('/zh/statistics.xlsx')).arrayBuffer()))
  const sheet = utils.sheet_to_json<unknown[]>(book.Sheets.Gongshi!, { header: 1 })
  expect(sheet[1]).toEqual([2015, 296, 57_840_500, 0, '市政府公布'])
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

test('words are compressed as the reader takes them; what robots may find is listed (board 20)', async () => {
  const told = async (path: string, accept: string) => {
    const { headers } = await fetch(`${theBoard().url}${path}`, { headers: { 'accept-encoding': accept } })
    return headers.get('content-encoding')
  }
  for (const path of ['/zh/catalogue', '/zh/notices.csv', '/zh/notices.atom', '/scripts/enhance.js'])
    expect([
      path,
      await told(path, 'gzip, br'),
      await told(path, 'gzip'),
      await told(path, 'identity'),
    ]).toEqual([path, 'br', 'gzip', null])
  expect(await (await at('/robots.txt')).text()).toContain(`Sitemap: ${theBoard().url}/sitemap.xml`)
  const locations = async (path: string) =>
    [...(await (await at(path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found]) => found!)
  const files = await locations('/sitemap.xml')
  expect(files).toContain(`${theBoard().url}/sitemaps/notices-2026.xml`)
  const found = (await Promise.all(files.slice(0, 3).map((file) => locations(new URL(file).pathname)))).flat()
  for (const path of [`/zh${await projectPath(PLAIN)}`, `/en${await projectPath(PLAIN)}`, '/zh/notices'])
    expect(found).toContain(`${theBoard().url}${path}`)
  expect(new Set(found).size).toBe(found.length)
  for (const path of ['/zh/organizations', '/en/agencies', '/zh/credit', '/en/penalties'])
    expect(found).toContain(`${theBoard().url}${path}`)
  expect((await at('/sitemaps/other.xml')).status).toBe(404)
  expect((await at('/sitemaps/notices-1800.xml')).status).toBe(404)
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
