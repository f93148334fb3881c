import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { Pager, rowsInWords } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { PenaltiesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { penaltiesText } from './penalties-text.ts'
import { PenaltyRow } from './penalty-row.tsx'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const after = new URL(request.url).searchParams.get('after') || undefined
  const { data } = await askAsViewer(request, PenaltiesPageDocument, { after })
  return pageData(request, data, { penalties: data.penalties })
}

export const meta = titled((language) => voice(language, penaltiesText)('title'))

/** Published penalties, the latest first. */
export default function Penalties() {
  const language = languageOf(useParams())
  const say = voice(language, penaltiesText)
  const { penalties } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <>
      <h1>{say('title')}</h1>
      <p>
        {say('explained')} <Link to={`/${language}/credit`}>{say('credit')}</Link>
      </p>
      {penalties ? (
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
