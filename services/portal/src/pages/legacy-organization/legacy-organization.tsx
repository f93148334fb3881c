import { Link, useLoaderData, useParams } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import { LegacyOrganizationPageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { legacyText } from '../legacy-organizations/legacy-text.ts'
import { legacyFacts } from './legacy-facts.tsx'

export const loader = recordLoader({
  document: LegacyOrganizationPageDocument,
  variables: ({ legacyId = '' }) => ({ id: legacyId }),
  found: ({ legacyOrganization }) => legacyOrganization,
})

export const meta = titled((language) => voice(language, legacyText)('title'))

/** One row without a code: what it can not do stands first; once linked, the organization it is. */
export default function LegacyOrganization() {
  const language = languageOf(useParams())
  const say = voice(language, legacyText)
  const { record, frame } = useLoaderData<typeof loader>()
  return (
    <RecordPage
      {...{ language }}
      title={
        <>
          <Words>{record.name}</Words>{' '}
          {record.isSynthetic ? <span className="synthetic">{say('synthetic')}</span> : null}
        </>
      }
      timeline={{ entries: record.timeline, now: frame.clock?.now }}
    >
      <p className="warning">
        <strong>{say('noCode')}</strong>
      </p>
      <SummaryList facts={legacyFacts(language, record)} />
      <p>{say('explained')}</p>
      <p>
        <Link to={`/${language}/legacy-organizations`}>{say('all')}</Link>
      </p>
    </RecordPage>
  )
}
