import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { Pager } from '../../frame/pager.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { PublicOutagesPageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { OutageFacts } from './outage-facts.tsx'
import { outagesText } from './outages-text.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const after = new URL(request.url).searchParams.get('after') || undefined
  const { data } = await askAsViewer(request, PublicOutagesPageDocument, { after })
  return pageData(request, data, { outages: data.platformOutages })
}

export const meta = titled((language) => voice(language, outagesText)('title'))

/** When the platform could not be read, the latest first, and what was extended by it; what waits to be confirmed is the desk's. */
export default function Outages() {
  const language = languageOf(useParams())
  const say = voice(language, outagesText)
  const { outages } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const here = `/${language}/outages`
  const confirmed = outages?.edges.filter(({ node }) => node.state === 'CONFIRMED') ?? []
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('explained')}</p>
      {outages ? (
        <>
          {confirmed.length === 0 ? <p>{say('none')}</p> : null}
          <ul className="notice-list">
            {confirmed.map(({ node }) => (
              <li key={node.id}>
                <h2>{say('time', { from: instant(language, node.from), to: instant(language, node.to) })}</h2>
                <OutageFacts language={language} outage={node} />
                {node.moved > 0 ? (
                  <p>
                    <Link to={`${here}/${node.id}`}>{say('toMoved')}</Link>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
          <Pager
            {...{ language, search, page: outages.pageInfo }}
            at={(change) => sameQuery(search, here, change)}
          />
        </>
      ) : (
        <PartAway language={language} />
      )}
    </>
  )
}
