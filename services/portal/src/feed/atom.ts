import type { Entry, Feed } from './feed.ts'
import { xml, xmlHead } from './xml.ts'

/** The feed as Atom (RFC 4287): titles and summaries are texts, so that `<` is a `<`. */
export const atom = (feed: Feed): string =>
  [
    xmlHead,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${xml(feed.page)}</id>`,
    `<title type="text">${xml(feed.title)}</title>`,
    `<subtitle type="text">${xml(feed.description)}</subtitle>`,
    `<updated>${feed.updatedAt}</updated>`,
    `<author><name>${xml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
    ...feed.entries.map(entry),
    '</feed>',
    '',
  ].join('\n')

const entry = ({ id, page, title, summary, publishedAt, updatedAt }: Entry): string =>
  [
    '<entry>',
    `<id>${xml(id)}</id>`,
    `<title type="text">${xml(title)}</title>`,
    `<updated>${updatedAt}</updated>`,
    `<published>${publishedAt}</published>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<summary type="text">${xml(summary)}</summary>`,
    '</entry>',
  ].join('')
