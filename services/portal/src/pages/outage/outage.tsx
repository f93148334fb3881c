import { Link, type LoaderFunctionArgs, useLoaderData, useParams, useSearchParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { Pager } from '../../frame/pager.tsx'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { OutagePageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { OutageFacts } from '../outages/outage-facts.tsx'
import { outagesText } from '../outages/outages-text.ts'
import { ExtendedPeriods } from './extended-periods.tsx'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsViewer(request, OutagePageDocument, {
    id: params.outageId ?? '',
    after: new URL(request.url).searchParams.get('after') || undefined,
  })
  // what waits to be confirmed is the desk's, whoever asks
  if (data.platformOutage?.state !== 'CONFIRMED')
    throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { outage: data.platformOutage })
}

export const meta = titled((language) => voice(language, outagesText)('title'))

/** One outage of the platform, and every period it extended, page by page. */
export default function Outage() {
  const language = languageOf(useParams())
  const say = voice(language, outagesText)
  const { outage } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { edges, pageInfo } = outage.deadlineChanges
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('time', { from: instant(language, outage.from), to: instant(language, outage.to) })}</p>
      <OutageFacts language={language} outage={outage} />
      <h2>{say('which')}</h2>
      <ExtendedPeriods language={language} periods={edges.map(({ node }) => node)} />
      <Pager
        {...{ language, search, page: pageInfo }}
        at={(change) => sameQuery(search, `/${language}/outages/${outage.id}`, change)}
      />
      <p>
        <Link to={`/${language}/outages`}>{say('all')}</Link>
      </p>
    </>
  )
}
