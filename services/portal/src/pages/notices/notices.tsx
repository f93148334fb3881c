import { type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { listPage } from '../../filters/list-page.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { NoticesDocument } from '../../graph/documents.generated/graphql.ts'
import { noticeQueryOf } from '../../notice-query/notice-query.ts'
import { unreadFilters } from '../../notice-query/unread-filters.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { feedLinks } from './feed-links.ts'
import { activeFilters, FilterChips } from './filter-chips.tsx'
import { FoundNotices } from './found-notices.tsx'
import { nameOfFilter } from './name-of-filter.ts'
import { namesAsked, unknownNames } from './named-in-filters.ts'
import { NoticeFilters } from './notice-filters.tsx'
import { noticesText } from './notices-text.ts'
import { TakeQuery } from './take-query.tsx'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  const query = noticeQueryOf(search)
  return listPage(request, {
    unread: unreadFilters(search),
    document: NoticesDocument,
    variables: { ...query, ...namesAsked(query.filter) },
    unknown: (answer) => unknownNames(answer, query.filter),
    content: (data) => ({ notices: data?.notices, counts: data?.noticeCounts }),
  })
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
        <NoticeFilters {...{ language, search, counts, unread }} active={activeFilters(search).length} />
        <section aria-labelledby="count">
          {unread.length > 0 ? (
            <UnreadPart {...{ language, unread }} nameOf={(name) => nameOfFilter(language, name)} />
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
