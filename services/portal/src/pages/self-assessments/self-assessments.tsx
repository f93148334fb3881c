import { Link, useLoaderData, useParams } from 'react-router'
import { type Check, oneOf, uscc } from '../../filters/check.ts'
import { DataTable } from '../../frame/data-table.tsx'
import {
  type SelfAssessmentStage,
  SelfAssessmentsPageDocument,
} from '../../graph/documents.generated/graphql.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { civilDate, instant } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { assessmentStanding } from './assessment-standing.ts'
import { selfAssessmentsText } from './self-assessments-text.ts'

const stages = ['PUBLISHED', 'OVERDUE', 'REPLACED'] as const satisfies SelfAssessmentStage[]
const year: Check = { why: 'whole', reads: (typed) => /^\d{4}$/.test(typed) }

const list = listOf({
  document: SelfAssessmentsPageDocument,
  path: () => 'self-assessments',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'PUBLISHED' },
    { name: 'year', check: year, control: 'search' },
    { name: 'uscc', check: uscc, control: 'search' },
  ],
  variables: ({ filter, after }) => ({
    filter: {
      stage: filter('stage') as SelfAssessmentStage,
      year: filter('year') ? Number(filter('year')) : undefined,
      uscc: filter('uscc'),
    },
    after,
  }),
  found: (data) => data.selfAssessments,
})

export const loader = listLoader(list)

export const meta = titled((language) => voice(language, selfAssessmentsText)('title'))

/** Which associations published their self-assessment of a year, and which did not in time (S50). */
export default function SelfAssessments() {
  const language = languageOf(useParams())
  const say = voice(language, selfAssessmentsText)
  return (
    <ListPage
      {...{ list }}
      loaded={useLoaderData<typeof loader>()}
      text={selfAssessmentsText}
      lead={<p>{say('explained')}</p>}
      rows={(assessments) => (
        <DataTable
          caption={say('title')}
          head={[
            ...[say('organization'), say('year'), say('dueOn')],
            ...[say('publishedAt'), say('standing'), say('points')],
          ]}
          rows={assessments.map((assessment) => [
            <Link key="assessment" to={`/${language}/self-assessments/${assessment.id}`}>
              <Words>{assessment.organization?.name}</Words>
            </Link>,
            assessment.year,
            assessment.dueOn ? civilDate(language, assessment.dueOn) : '',
            assessment.publishedAt ? instant(language, assessment.publishedAt) : '',
            assessmentStanding(language, assessment),
            assessment.points ?? '',
          ])}
        />
      )}
    />
  )
}
