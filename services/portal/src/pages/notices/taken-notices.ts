import type { LoaderFunctionArgs } from 'react-router'
import { everyNotice } from '../../notice-query/every-notice.ts'
import { noticeQueryOf, sameQuery } from '../../notice-query/notice-query.ts'
import { noticesCsv } from '../../notice-query/notices-csv.ts'
import { noticesFeed } from '../../notice-query/notices-feed.ts'
import { type Language, languageOf } from '../../text/language.ts'

const rowsInTable = 20_000
const entriesInFeed = 100

/** The board's query as CSV, RSS, Atom or JSON Feed: `/zh/notices.csv?…`. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const language = languageOf(params)
  const { pathname, searchParams } = new URL(request.url)
  const form = pathname.split('.').at(-1)
  const query = noticeQueryOf(searchParams)
  if (form === 'csv') return table(language, noticesCsv(language, await everyNotice(query, rowsInTable)))
  const feed = noticesFeed(
    language,
    sameQuery(searchParams, `/${language}/notices`),
    await everyNotice(query, entriesInFeed),
  )
  if (form === 'rss') return answer('application/rss+xml', feed.rss2())
  if (form === 'atom') return answer('application/atom+xml', feed.atom1())
  return answer('application/feed+json', feed.json1())
}

const answer = (type: string, body: string, more: Record<string, string> = {}) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, ...more } })

const table = (language: Language, body: string) =>
  answer('text/csv', body, { 'content-disposition': `attachment; filename="notices-${language}.csv"` })
