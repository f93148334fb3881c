import type { LoaderFunctionArgs } from 'react-router'
import { atom } from '../../feed/atom.ts'
import type { Feed } from '../../feed/feed.ts'
import { jsonFeed } from '../../feed/json-feed.ts'
import { rss } from '../../feed/rss.ts'
import { askGraph } from '../../graph/ask-graph.ts'
import { FeedOfNoticesDocument } from '../../graph/documents.generated/graphql.ts'
import { whole } from '../../graph/whole.ts'
import { filterInWords } from '../../notice-query/filter-in-words.ts'
import { begun, noticePages } from '../../notice-query/notice-pages.ts'
import { feedQuery, noticeQueryOf, sameQuery } from '../../notice-query/notice-query.ts'
import { noticesFeed } from '../../notice-query/notices-feed.ts'
import { noticeColumns } from '../../notice-query/notices-table.ts'
import { takenTable } from '../../table/taken-table.ts'
import { type Language, languageOf } from '../../text/language.ts'
import { refuseUnreadable } from './refuse-unreadable.ts'

/** The board's query as CSV, XLSX, RSS, Atom or JSON Feed: `/zh/notices.csv?…`. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const language = languageOf(params)
  const { pathname, searchParams } = new URL(request.url)
  refuseUnreadable(language, searchParams)
  const form = /\.(\w+)\/*$/.exec(pathname)?.[1]
  if (form === 'csv' || form === 'xlsx') {
    const { signal } = request
    const pages = await begun(noticePages(noticeQueryOf(searchParams), signal))
    return takenTable({ form, name: 'notices', language, columns: noticeColumns, pages, signal })
  }
  const feed = await feedOf(language, searchParams, pathname)
  if (form === 'rss') return answer('application/rss+xml', rss(feed))
  if (form === 'atom') return answer('application/atom+xml', atom(feed))
  return answer('application/feed+json', jsonFeed(feed))
}

/** What the board's order is does not matter to a feed: the newest change comes first, of the latest versions. */
const feedOf = async (language: Language, search: URLSearchParams, path: string): Promise<Feed> => {
  const { filter } = noticeQueryOf(search)
  const answer = await askGraph(FeedOfNoticesDocument, {
    filter: { ...filter, latestOnly: filter.state !== 'SUPERSEDED' },
  })
  const notices = whole(answer, 'notices').edges.map((edge) => edge.node)
  const about = {
    filter: filterInWords(language, search),
    page: sameQuery(feedQuery(search), `/${language}/notices`),
    self: sameQuery(feedQuery(search), path),
    now: answer.data.clock?.now ?? new Date(0).toISOString(),
  }
  return noticesFeed(language, about, notices)
}

const answer = (type: string, body: string) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } })
