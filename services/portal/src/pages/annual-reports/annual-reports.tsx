import { Link, useLoaderData, useParams } from 'react-router'
import { type Check, oneOf, uscc } from '../../filters/check.ts'
import { DataTable } from '../../frame/data-table.tsx'
import { type AnnualReportStage, AnnualReportsPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { civilDate, instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { annualReportStanding } from './annual-report-standing.ts'
import { annualReportsText } from './annual-reports-text.ts'

const stages = ['FILED', 'OVERDUE'] as const satisfies AnnualReportStage[]
const year: Check = { why: 'whole', reads: (typed) => /^\d{4}$/.test(typed) }

const list = listOf({
  document: AnnualReportsPageDocument,
  path: () => 'annual-reports',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'FILED' },
    { name: 'year', check: year, control: 'search' },
    { name: 'uscc', check: uscc, control: 'search' },
  ],
  variables: ({ filter, after }) => ({
    filter: {
      stage: filter('stage') as AnnualReportStage,
      year: filter('year') ? Number(filter('year')) : undefined,
      uscc: filter('uscc'),
    },
    after,
  }),
  found: (data) => data.annualReports,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, annualReportsText)('title'))

/** Which organizations reported on a year, and which did not in time (3.1). */
export default function AnnualReports() {
  const language = languageOf(useParams())
  const say = voice(language, annualReportsText)
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={annualReportsText}
      lead={<p>{say('explained')}</p>}
      rows={(reports) => (
        <DataTable
          caption={say('title')}
          head={[
            ...[say('organization'), say('year'), say('dueOn')],
            ...[say('filedAt'), say('standing'), say('result')],
          ]}
          rows={reports.map((report) => [
            <Link key="report" to={`/${language}/annual-reports/${report.id}`}>
              <Words>{report.organization?.name}</Words>
            </Link>,
            report.year,
            report.dueOn ? civilDate(language, report.dueOn) : '',
            report.filedAt ? instant(language, report.filedAt) : '',
            annualReportStanding(language, report),
            report.result ? say(report.result) : '',
          ])}
        />
      )}
    />
  )
}
