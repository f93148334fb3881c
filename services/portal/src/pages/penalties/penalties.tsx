import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { placeChecks } from '../../filters/check.ts'
import { listPage } from '../../filters/list-page.ts'
import { unreadIn } from '../../filters/unread-in.ts'
import { UnreadPart } from '../../filters/unread-part.tsx'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { PenaltiesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { penaltiesText } from './penalties-text.ts'
import { PenaltyRow } from './penalty-row.tsx'

export const loader = ({ request }: LoaderFunctionArgs) => {
  const search = new URL(request.url).searchParams
  return listPage(request, {
    unread: unreadIn(search, placeChecks),
    document: PenaltiesPageDocument,
    variables: { after: search.get('after') || undefined },
    content: (data) => ({ penalties: data?.penalties }),
  })
}

export const meta = titled((language) => voice(language, penaltiesText)('title'))

/** Published penalties, the latest first. */
export default function Penalties() {
  const language = languageOf(useParams())
  const say = voice(language, penaltiesText)
  const { penalties, unread } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <>
      <h1>{say('title')}</h1>
      <p>
        {say('explained')} <Link to={`/${language}/credit`}>{say('credit')}</Link>
      </p>
      {unread.length > 0 ? (
        <UnreadPart {...{ language, unread }} nameOf={(name) => name} />
      ) : penalties ? (
        <>
          <h2 id="count">{say('count', { count: penalties.totalCount ?? penalties.edges.length })}</h2>
          <p className="quiet">
            {rowsInWords(language, search, { shown: penalties.edges.length, count: penalties.totalCount })}
          </p>
          {penalties.edges.length === 0 ? <p>{say('none')}</p> : null}
          <ul className="notice-list">
            {penalties.edges.map(({ node }) => (
              <PenaltyRow key={node.id} language={language} penalty={node} />
            ))}
          </ul>
          <Pager
            {...{ language, search, page: penalties.pageInfo }}
            at={(change) => sameQuery(search, `/${language}/penalties`, change)}
          />
        </>
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}
