import type { LoaderFunctionArgs } from 'react-router'
import { atom } from '../../feed/atom.ts'
import { jsonFeed } from '../../feed/json-feed.ts'
import { rss } from '../../feed/rss.ts'
import { askGraph } from '../../graph/ask-graph.ts'
import { FeedOfNoticesDocument } from '../../graph/documents.generated/graphql.ts'
import { whole } from '../../graph/whole.ts'
import { filterInWords } from '../../notice-query/filter-in-words.ts'
import { markOfNotices } from '../../notice-query/mark-of-notices.ts'
import { begun, noticePages } from '../../notice-query/notice-pages.ts'
import { feedQuery, noticeQueryOf, sameQuery } from '../../notice-query/notice-query.ts'
import { noticesFeed } from '../../notice-query/notices-feed.ts'
import { noticeColumns } from '../../notice-query/notices-table.ts'
import { conditional } from '../../server/conditional.ts'
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
    const kept = await markOfNotices(searchParams)
    const pages = await begun(noticePages(noticeQueryOf(searchParams), signal))
    const table = { form, name: 'notices', language, columns: noticeColumns, pages, signal } as const
    return conditional(request, kept, () => takenTable(table))
  }
  const { feed, ...kept } = await feedOf(language, searchParams, pathname)
  const { type, write } = forms[form as keyof typeof forms] ?? forms.json
  const body = write(feed)
  const headers = { 'content-type': `${type}; charset=utf-8` }
  return conditional(request, { ...kept, mark: body, isBody: true }, () => new Response(body, { headers }))
}

const forms = {
  rss: { type: 'application/rss+xml', write: rss },
  atom: { type: 'application/atom+xml', write: atom },
  json: { type: 'application/feed+json', write: jsonFeed },
}

/** What the board's order is does not matter to a feed: the newest change comes first, of the latest versions. */
const feedOf = async (language: Language, search: URLSearchParams, path: string) => {
  const { filter } = noticeQueryOf(search)
  const answer = await askGraph(FeedOfNoticesDocument, {
    filter: { ...filter, latestOnly: filter.state !== 'SUPERSEDED' },
  })
  const notices = whole(answer, 'notices').edges.map((edge) => edge.node)
  const about = {
    filter: filterInWords(language, search),
    page: sameQuery(feedQuery(search), `/${language}/notices`),
    self: sameQuery(feedQuery(search), path),
    today: answer.data.clock?.today ?? '1970-01-01',
  }
  const { noticesChangedAt: changedAt, clock } = answer.data
  return { feed: noticesFeed(language, about, notices), changedAt, now: clock?.now }
}
