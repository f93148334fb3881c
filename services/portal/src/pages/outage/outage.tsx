import { Link, useLoaderData, useParams, useSearchParams } from 'react-router'
import { Pager } from '../../frame/pager.tsx'
import { OutagePageDocument } from '../../graph/documents.generated/graphql.ts'
import { sameQuery } from '../../notice-query/notice-query.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { OutageFacts } from '../outages/outage-facts.tsx'
import { outagesText } from '../outages/outages-text.ts'
import { ExtendedPeriods } from './extended-periods.tsx'

export const loader = recordLoader({
  document: OutagePageDocument,
  variables: ({ outageId = '' }, search) => ({ id: outageId, after: search.get('after') || undefined }),
  // what waits to be confirmed is the desk's, whoever asks
  found: ({ platformOutage: outage }) => (outage?.state === 'CONFIRMED' ? outage : null),
})

export const meta = titled((language) => voice(language, outagesText)('title'))

/** One outage of the platform, and every period it extended, page by page. */
export default function Outage() {
  const language = languageOf(useParams())
  const say = voice(language, outagesText)
  const { record: outage } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { edges, pageInfo } = outage.deadlineChanges
  return (
    <RecordPage {...{ language }} title={say('title')}>
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
    </RecordPage>
  )
}
