import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { NoticesDocument } from '../../graph/documents.generated/graphql.ts'
import { noticeQueryOf, sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { NoticeFilters } from './notice-filters.tsx'
import { NoticeRows } from './notice-rows.tsx'
import { noticesText } from './notices-text.ts'
import { TakeQuery } from './take-query.tsx'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const query = noticeQueryOf(new URL(request.url).searchParams)
  const { data } = await askAsViewer(request, NoticesDocument, query)
  return pageData(request, data, { notices: data.notices })
}

export const meta = titled((language) => voice(language, noticesText)('title'))

/** The board: filters at the left, rows, the next page, and this query as a table or feed. */
export default function Notices() {
  const language = languageOf(useParams())
  const say = voice(language, noticesText)
  const { notices, frame } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const here = `/${language}/notices`
  const count = notices.totalCount
  return (
    <>
      <h1>{say('title')}</h1>
      <div className="with-filters">
        <NoticeFilters language={language} search={search} />
        <section aria-labelledby="count">
          <h2 id="count">{count == null ? say('countUnknown') : say('count', { count })}</h2>
          {notices.edges.length === 0 ? <p>{say('none')}</p> : null}
          <NoticeRows
            language={language}
            today={frame.clock?.today}
            notices={notices.edges.map((edge) => edge.node)}
          />
          <nav className="pager" aria-label={say('next')}>
            {search.has('after') ? <Link to={sameQuery(search, here)}>{say('first')}</Link> : null}
            {notices.pageInfo.hasNextPage ? (
              <Link rel="next" to={sameQuery(search, here, { after: notices.pageInfo.endCursor ?? null })}>
                {say('next')}
              </Link>
            ) : null}
          </nav>
          <TakeQuery language={language} search={search} />
        </section>
      </div>
    </>
  )
}
