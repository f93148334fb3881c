import { Link, useLoaderData, useParams } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import { SupervisionRecordPageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { supervisionRecord } from './supervision-record.tsx'
import { supervisionText } from './supervision-text.ts'

export const loader = recordLoader({
  document: SupervisionRecordPageDocument,
  variables: ({ supervisionId = '' }) => ({ id: supervisionId }),
  found: (data) => data.supervisionRecord,
})

export const meta = titled((language) => voice(language, supervisionText)('record'))

/** One record of supervision in public; whoever wrote it goes on by the receipt. */
export default function OneRecord() {
  const language = languageOf(useParams())
  const say = voice(language, supervisionText)
  const { record } = useLoaderData<typeof loader>()
  return (
    <RecordPage {...{ language }} title={<Words>{record.subject}</Words>}>
      <SummaryList facts={supervisionRecord.facts(language, record)} />
      <p className="hint">{say('redacted')}</p>
      {record.channel === 'PUBLIC' ? (
        <section aria-labelledby="own" className="not-on-paper">
          <h2 id="own">{say('own')}</h2>
          <p>{say('ownExplained')}</p>
          <p>
            <Link to={`/${language}/receipt`}>{say('toReceipt')}</Link>
          </p>
        </section>
      ) : null}
      <p>
        <Link to={`/${language}/supervision`}>{say('all')}</Link>
      </p>
    </RecordPage>
  )
}
