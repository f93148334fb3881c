import { Link, useLoaderData, useParams } from 'react-router'
import { ObjectionPageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { ObjectionFacts } from './objection-facts.tsx'
import { objectionPageText } from './objection-page-text.ts'

export const loader = recordLoader({
  document: ObjectionPageDocument,
  variables: ({ objectionId = '' }) => ({ id: objectionId }),
  found: ({ objection }) => objection,
})

export const meta = titled((language) => voice(language, objectionPageText)('title'))

/** One inquiry or objection in public; whoever raised it goes on by its receipt. */
export default function ObjectionPage() {
  const language = languageOf(useParams())
  const say = voice(language, objectionPageText)
  const { record: objection } = useLoaderData<typeof loader>()
  return (
    <RecordPage {...{ language }} title={say('title')}>
      <ObjectionFacts language={language} objection={objection} />
      <section aria-labelledby="own" className="not-on-paper">
        <h2 id="own">{say('own')}</h2>
        <p>{say('ownExplained')}</p>
        <p>
          <Link to={`/${language}/receipt`}>{say('toReceipt')}</Link>
        </p>
      </section>
    </RecordPage>
  )
}
