import { Link, useLoaderData, useParams } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import { SelfRegulatoryDocumentPageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { civilDate } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { selfRegulationFacts } from '../self-regulation/self-regulation-facts.tsx'
import { selfRegulationText } from '../self-regulation/self-regulation-text.ts'

export const loader = recordLoader({
  document: SelfRegulatoryDocumentPageDocument,
  variables: ({ documentId = '' }) => ({ id: documentId }),
  found: ({ selfRegulatoryDocument }) => selfRegulatoryDocument,
})

export const meta = titled((language) => voice(language, selfRegulationText)('title'))

/** One edition of a document: how it stands, what the registrar said of it, what it says, and its other editions. */
export default function SelfRegulatoryDocument() {
  const language = languageOf(useParams())
  const say = voice(language, selfRegulationText)
  const { record } = useLoaderData<typeof loader>()
  const { title, text, review, editions } = record
  return (
    <RecordPage {...{ language }} title={<Words>{title}</Words>}>
      <SummaryList
        facts={[
          ...selfRegulationFacts(language, record),
          [say('opinion'), review ? <Words key="opinion">{review.opinion}</Words> : null],
        ]}
      />
      {text ? (
        <section aria-labelledby="text">
          <h2 id="text">{say('text')}</h2>
          <p className="typed">
            <Words>{text}</Words>
          </p>
        </section>
      ) : null}
      {editions.length > 1 ? (
        <section aria-labelledby="editions">
          <h2 id="editions">{say('editions')}</h2>
          <ul>
            {editions.map((edition) => (
              <li key={edition.id}>
                <Link
                  to={`/${language}/self-regulation/${edition.id}`}
                  aria-current={edition.id === record.id ? 'page' : undefined}
                >
                  {say('edition', { number: edition.edition })}
                </Link>
                {' · '}
                {edition.publishedOn ? `${civilDate(language, edition.publishedOn)} · ` : ''}
                {say(edition.state)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p>
        <Link to={`/${language}/self-regulation`}>{say('all')}</Link>
      </p>
    </RecordPage>
  )
}
