import { Link, useLoaderData, useParams } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import { DelegationPageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { delegationFacts } from '../delegations/delegation-facts.tsx'
import { delegationsText } from '../delegations/delegations-text.ts'

export const loader = recordLoader({
  document: DelegationPageDocument,
  variables: ({ delegationId = '' }) => ({ id: delegationId }),
  found: ({ delegation }) => delegation,
})

export const meta = titled((language, data) => {
  const page = data as { record?: { title: string } } | undefined
  return page?.record?.title ?? voice(language, delegationsText)('title')
})

/** One delegation: between whom, what, where, how long, its paper, and what happened to it. */
export default function Delegation() {
  const language = languageOf(useParams())
  const { record, frame } = useLoaderData<typeof loader>()
  return (
    <RecordPage
      {...{ language }}
      title={<Words>{record.title}</Words>}
      timeline={{ entries: record.timeline, now: frame.clock?.now }}
    >
      <SummaryList facts={delegationFacts(language, record)} />
      <p>
        <Link to={`/${language}/delegations`}>{voice(language, delegationsText)('all')}</Link>
      </p>
    </RecordPage>
  )
}
