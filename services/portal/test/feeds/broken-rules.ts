import { DOMParser, type Document, type Element } from '@xmldom/xmldom'

/** A document read strictly: whatever is not well-formed is told, not repaired. */
const parse = (text: string): Document => {
  const complain = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`)
  }
  // xmldom lets through what XML 1.0, 2.2 forbids
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text)
  if (forbidden) throw new Error(`character U+${forbidden[0].codePointAt(0)!.toString(16)}`)
  return new DOMParser({ onError: complain }).parseFromString(text, 'application/xml')
}

const children = (of: Element, name: string): Element[] =>
  [...of.childNodes].filter((node): node is Element => node.nodeName === name)
const textOf = (of: Element, name: string): string => children(of, name)[0]?.textContent ?? ''

const broken = (text: string, rules: (root: Element) => string[]): string[] => {
  try {
    return rules(parse(text).documentElement!)
  } catch (error) {
    return [`not well-formed: ${(error as Error).message}`]
  }
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/
const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/
const when = (is: boolean, problem: string): string[] => (is ? [problem] : [])
const twice = (values: readonly string[]) => new Set(values).size !== values.length

/** The rules of RFC 4287 a feed of ours could break: 3.1.1, 4.1.1, 4.1.2, 4.2.6, 4.2.7, 4.2.15. */
export const brokenAtom = (text: string): string[] =>
  broken(text, (root) => {
    const entries = children(root, 'entry')
    const links = (of: Element) => children(of, 'link').map((link) => link.getAttribute('rel') ?? 'alternate')
    return [
      ...when(root.nodeName !== 'feed' || root.namespaceURI !== 'http://www.w3.org/2005/Atom', 'no Atom'),
      ...[root, ...entries].flatMap((one) => [
        ...when(children(one, 'id').length !== 1 || !URL.canParse(textOf(one, 'id')), 'id'),
        ...when(children(one, 'title').length !== 1, 'title'),
        ...when(children(one, 'title')[0]?.getAttribute('type') === 'html', 'title is html'),
        ...when(!instant.test(textOf(one, 'updated')), `updated ${textOf(one, 'updated')}`),
        ...when(!links(one).includes('alternate'), 'no link rel=alternate'),
        ...children(one, 'link').flatMap((link) =>
          when(!URL.canParse(link.getAttribute('href') ?? ''), 'link'),
        ),
      ]),
      ...when(!links(root).includes('self'), 'no link rel=self'),
      ...when(
        children(root, 'author').length === 0 && !entries.every((one) => textOf(one, 'author')),
        'no author',
      ),
      ...when(twice(entries.map((one) => textOf(one, 'id'))), 'an id twice'),
      ...when(
        entries.some((one) => textOf(one, 'updated') > textOf(root, 'updated')),
        'updated before an entry',
      ),
    ]
  })

/** The rules of RSS 2.0, and the recommendation of its advisory board to name the feed's own address. */
export const brokenRss = (text: string): string[] =>
  broken(text, (root) => {
    const [channel] = children(root, 'channel')
    if (root.nodeName !== 'rss' || root.getAttribute('version') !== '2.0' || !channel) return ['no RSS 2.0']
    const items = children(channel, 'item')
    return [
      ...['title', 'link', 'description'].flatMap((name) =>
        when(!textOf(channel, name).trim(), `no ${name}`),
      ),
      ...when(!URL.canParse(textOf(channel, 'link')), 'link'),
      ...when(children(channel, 'atom:link')[0]?.getAttribute('rel') !== 'self', 'no atom:link rel=self'),
      ...when(!rfc822.test(textOf(channel, 'lastBuildDate')), 'lastBuildDate'),
      ...items.flatMap((item) => [
        ...when(!textOf(item, 'title') && !textOf(item, 'description'), 'an item without words'),
        ...when(!URL.canParse(textOf(item, 'link')), 'link of an item'),
        ...when(!rfc822.test(textOf(item, 'pubDate')), `pubDate ${textOf(item, 'pubDate')}`),
        ...when(/<[a-z]/i.test(textOf(item, 'description')), 'markup in a description'),
      ]),
      ...when(twice(items.map((item) => textOf(item, 'guid'))), 'a guid twice'),
    ]
  })

type Json = Record<string, unknown>

/** The rules of JSON Feed 1.1. */
export const brokenJsonFeed = (text: string): string[] => {
  const feed = JSON.parse(text) as Json
  const items = (feed.items ?? []) as Json[]
  const isText = (value: unknown) => typeof value === 'string' && value !== ''
  const isInstant = (value: unknown) => typeof value === 'string' && instant.test(value)
  return [
    ...when(feed.version !== 'https://jsonfeed.org/version/1.1', 'version'),
    ...when(!isText(feed.title), 'no title'),
    ...when(!URL.canParse(String(feed.feed_url)) || !URL.canParse(String(feed.home_page_url)), 'addresses'),
    ...when(!Array.isArray(feed.items), 'no items'),
    ...when('author' in feed || !Array.isArray(feed.authors), 'authors'),
    ...when(!text.isWellFormed(), 'half a character'),
    ...items.flatMap((item, at) => [
      ...when(!isText(item.id), `item ${at}: no id`),
      ...when(!isText(item.content_text) && !isText(item.content_html), `item ${at}: no content`),
      ...when(!isInstant(item.date_published) || !isInstant(item.date_modified), `item ${at}: dates`),
    ]),
    ...when(twice(items.map(({ id }) => String(id))), 'an id twice'),
  ]
}

/** The titles of entries as a reader of the form takes them. */
export const titlesOf = (text: string, entry: 'entry' | 'item'): string[] =>
  [...parse(text).getElementsByTagName(entry)].map((one) => textOf(one, 'title'))
