import { Link, useLoaderData, useParams } from 'react-router'
import { SummaryList } from '../../frame/summary-list.tsx'
import { AnnualReportPageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { annualReportFacts } from '../annual-reports/annual-report-facts.tsx'
import { annualReportsText } from '../annual-reports/annual-reports-text.ts'
import { reportSections } from '../annual-reports/report-sections.ts'

export const loader = recordLoader({
  document: AnnualReportPageDocument,
  variables: ({ reportId = '' }) => ({ id: reportId }),
  found: ({ annualReport }) => annualReport,
})

export const meta = titled((language) => voice(language, annualReportsText)('title'))

/** One annual report: how it stands, and what it says once it was filed. */
export default function AnnualReport() {
  const language = languageOf(useParams())
  const say = voice(language, annualReportsText)
  const { record } = useLoaderData<typeof loader>()
  const { organization, sections, year } = record
  return (
    <RecordPage
      {...{ language }}
      title={<Words>{say('of', { name: organization?.name ?? '', year })}</Words>}
    >
      <SummaryList facts={annualReportFacts(language, record)} />
      {reportSections.map((section) =>
        sections?.[section] ? (
          <section key={section} aria-labelledby={section}>
            <h2 id={section}>{say(section)}</h2>
            <p>
              <Words>{sections[section]}</Words>
            </p>
          </section>
        ) : null,
      )}
      <p>
        {organization ? (
          <>
            <Link to={`/${language}/organizations/${organization.uscc}`}>{say('organization')}</Link> ·{' '}
          </>
        ) : null}
        <Link to={`/${language}/annual-reports`}>{say('all')}</Link>
      </p>
    </RecordPage>
  )
}
