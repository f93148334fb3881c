import { isolate } from '../text/isolate.ts'
import type { Feed } from './feed.ts'

/** The feed as JSON Feed 1.1. */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: isolate(feed.title),
    home_page_url: feed.page,
    feed_url: feed.self,
    description: isolate(feed.description),
    language: feed.language,
    authors: [{ name: isolate(feed.author) }],
    items: feed.entries.map(({ id, page, title, summary, publishedAt, updatedAt }) => ({
      id,
      url: page,
      title: isolate(title),
      content_text: isolate(summary),
      date_published: publishedAt,
      date_modified: updatedAt,
    })),
  })
