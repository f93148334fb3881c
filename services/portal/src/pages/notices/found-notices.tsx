import { Link } from 'react-router'
import type { NoticesQuery } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { NoticeRows } from './notice-rows.tsx'
import { noticesText } from './notices-text.ts'

type Found = {
  language: Language
  today: string | undefined
  notices: NonNullable<NoticesQuery['notices']>
  search: URLSearchParams
}

/** How many match, this page of them, and the way to the next. */
export const FoundNotices = ({ language, today, notices, search }: Found) => {
  const say = voice(language, noticesText)
  const here = `/${language}/notices`
  const { totalCount: count, edges, pageInfo } = notices
  return (
    <>
      <h2 id="count">{count == null ? say('countUnknown') : say('count', { count })}</h2>
      {edges.length === 0 ? <p>{say('none')}</p> : null}
      <NoticeRows language={language} today={today} notices={edges.map((edge) => edge.node)} />
      <nav className="pager" aria-label={say('pages')}>
        {search.has('after') ? <Link to={sameQuery(search, here)}>{say('first')}</Link> : null}
        {pageInfo.hasNextPage ? (
          <Link rel="next" to={sameQuery(search, here, { after: pageInfo.endCursor ?? null })}>
            {say('next')}
          </Link>
        ) : null}
      </nav>
    </>
  )
}
