import type { Entry, Feed } from './feed.ts'
import { xml, xmlHead } from './xml.ts'

/**
 * The feed as RSS 2.0. A title is plain text; a description is HTML there, so that words in it are escaped twice. `pubDate` is
 * the instant of the change: it is the one date that readers of RSS go by.
 */
export const rss = (feed: Feed): string =>
  [
    xmlHead,
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${xml(feed.title)}</title>`,
    `<link>${xml(feed.page)}</link>`,
    `<description>${xml(feed.description)}</description>`,
    `<language>${feed.language.toLowerCase()}</language>`,
    `<lastBuildDate>${rfc822(feed.updatedAt)}</lastBuildDate>`,
    `<atom:link rel="self" type="application/rss+xml" href="${xml(feed.self)}"/>`,
    ...feed.entries.map(item),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')

const item = ({ id, page, title, summary, updatedAt }: Entry): string =>
  [
    '<item>',
    `<title>${xml(title)}</title>`,
    `<link>${xml(page)}</link>`,
    `<guid isPermaLink="false">${xml(id)}</guid>`,
    `<pubDate>${rfc822(updatedAt)}</pubDate>`,
    `<description>${xml(xml(summary))}</description>`,
    '</item>',
  ].join('')

/** Tue, 17 Mar 2026 16:00:00 GMT: RFC 822 with a year of four digits, as RSS asks. */
const rfc822 = (at: string): string => new Date(at).toUTCString()
