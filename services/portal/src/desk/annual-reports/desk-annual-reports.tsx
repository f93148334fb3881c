import { useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  type AnnualReportStage,
  AnnualReportsDeskPageDocument,
  DeskAnnualReportNowDocument,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { annualReportsText } from '../../pages/annual-reports/annual-reports-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { annualReportRecord, annualReportVerbs } from './annual-report-record.tsx'
import { DutiesPart } from './duties-part.tsx'

const stages = ['IN_PREPARATION', 'TO_REVIEW', 'REVIEWED'] as const satisfies AnnualReportStage[]

const list = listOf({
  document: AnnualReportsDeskPageDocument,
  path: () => 'desk/annual-reports',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'IN_PREPARATION' },
  ],
  variables: ({ filter, after }) => ({ stage: filter('stage') as AnnualReportStage, after }),
  found: (data) => data.annualReports,
  one: async (ask, id) => recordIn((await ask(DeskAnnualReportNowDocument, { id })).data.node),
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: annualReportVerbs })

export const meta = titled((language) => voice(language, annualReportsText)('title'))

/** An organization's own annual reports, saved and gone on with; at a registrar's desk those it reviews. */
export default function DeskAnnualReports() {
  const language = languageOf(useParams())
  const loaded = useLoaderData<typeof loader>()
  const { page, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  const organization = page?.viewer?.organization
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={annualReportsText}
      lead={
        <>
          <FormsTold {...{ language, answer, kept, lost }} />
          {organization ? (
            <>
              <p>{voice(language, annualReportsText)('own')}</p>
              <DutiesPart {...{ language, formToken, organization, tried }} />
            </>
          ) : null}
        </>
      }
      rows={(nodes) =>
        nodes.map((node) => (
          <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={annualReportRecord} />
        ))
      }
    />
  )
}
