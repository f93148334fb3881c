import { type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { NoticesDocument, NoticesUnreadDocument } from '../../graph/documents.generated/graphql.ts'
import { GraphAway } from '../../graph/graph-away.ts'
import { noticeQueryOf } from '../../notice-query/notice-query.ts'
import { type UnreadFilter, unreadFilters } from '../../notice-query/unread-filters.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { feedLinks } from './feed-links.ts'
import { activeFilters, FilterChips } from './filter-chips.tsx'
import { FoundNotices } from './found-notices.tsx'
import { NoticeFilters } from './notice-filters.tsx'
import { noticesText } from './notices-text.ts'
import { TakeQuery } from './take-query.tsx'
import { UnreadPart } from './unread-part.tsx'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  const unread = unreadFilters(search)
  if (unread.length > 0) return unreadPage(request, unread)
  try {
    const { data } = await askAsViewer(request, NoticesDocument, noticeQueryOf(search))
    return pageData(request, data, { notices: data.notices, counts: data.noticeCounts, unread })
  } catch (failure) {
    const isPlaceWrong = failure instanceof GraphAway && failure.status === 400 && search.has('after')
    if (!isPlaceWrong) throw failure
    return unreadPage(request, [{ name: 'after', typed: '', why: 'place' }])
  }
}

/** The form with what was typed, what of it cannot be read, and no list: 400. */
const unreadPage = async (request: Request, unread: UnreadFilter[]) => {
  const { data } = await askAsViewer(request, NoticesUnreadDocument, {})
  return pageData(request, data, { notices: null, counts: null, unread }, { status: 400 })
}

export const meta = titled(
  (language) => voice(language, noticesText)('title'),
  (language, search) => feedLinks(language, new URLSearchParams(search)),
)

/** The board: filters at the left, rows, the next page, and this query as a table or feed. */
export default function Notices() {
  const language = languageOf(useParams())
  const say = voice(language, noticesText)
  const { notices, counts, unread, frame } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <>
      <h1>{say('title')}</h1>
      <div className="with-filters">
        <NoticeFilters {...{ language, search, counts }} active={activeFilters(search).length} />
        <section aria-labelledby="count">
          {unread.length > 0 ? (
            <UnreadPart language={language} unread={unread} />
          ) : (
            <FilterChips {...{ language, search, counts }} />
          )}
          {notices ? (
            <FoundNotices
              language={language}
              today={frame.clock?.today}
              notices={notices}
              counts={counts}
              search={search}
            />
          ) : (
            <>
              <h2 id="count">{say('results')}</h2>
              {unread.length > 0 ? null : <PartAway language={language} />}
            </>
          )}
          {unread.length > 0 ? null : <TakeQuery language={language} search={search} />}
        </section>
      </div>
    </>
  )
}
