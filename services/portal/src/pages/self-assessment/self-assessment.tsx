import { Link, useLoaderData, useParams } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import { SelfAssessmentPageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { Attachments } from '../project/attachments.tsx'
import { assessmentFacts } from '../self-assessments/assessment-facts.tsx'
import { selfAssessmentsText } from '../self-assessments/self-assessments-text.ts'

export const loader = recordLoader({
  document: SelfAssessmentPageDocument,
  variables: ({ assessmentId = '' }) => ({ id: assessmentId }),
  found: ({ selfAssessment }) => selfAssessment,
})

export const meta = titled((language) => voice(language, selfAssessmentsText)('title'))

/** One self-assessment: how it stands, and what it says under each heading once it is published. */
export default function SelfAssessment() {
  const language = languageOf(useParams())
  const say = voice(language, selfAssessmentsText)
  const { record } = useLoaderData<typeof loader>()
  const { organization, headings, year, edition } = record
  const title = say('of', { name: organization?.name ?? '', year })
  return (
    <RecordPage
      {...{ language }}
      title={<Words>{edition > 1 ? `${title} · ${say('ofEdition', { edition })}` : title}</Words>}
    >
      <SummaryList facts={assessmentFacts(language, record)} />
      {(headings ?? []).map(({ heading, text, points, evidence }) =>
        text ? (
          <section key={heading} aria-labelledby={heading}>
            <h2 id={heading}>{say(heading)}</h2>
            <p>
              <Words>{text}</Words>
            </p>
            {points === null || points === undefined ? null : <p>{say('ownPoints', { points })}</p>}
            {evidence?.length ? <Attachments language={language} of={evidence} /> : null}
          </section>
        ) : null,
      )}
      <p>
        {organization ? (
          <>
            <Link to={`/${language}/organizations/${organization.uscc}`}>{say('organization')}</Link> ·{' '}
          </>
        ) : null}
        <Link to={`/${language}/self-assessments`}>{say('all')}</Link>
      </p>
    </RecordPage>
  )
}
