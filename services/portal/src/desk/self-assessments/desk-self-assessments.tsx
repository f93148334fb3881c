import { useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  DeskSelfAssessmentNowDocument,
  type SelfAssessmentStage,
  SelfAssessmentsDeskPageDocument,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { selfAssessmentsText } from '../../pages/self-assessments/self-assessments-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { AssessmentDutiesPart } from './assessment-duties-part.tsx'
import { selfAssessmentRecord, selfAssessmentVerbs } from './self-assessment-record.tsx'

const stages = ['IN_PREPARATION', 'OVERDUE', 'PUBLISHED', 'REPLACED'] as const satisfies SelfAssessmentStage[]

const list = listOf({
  document: SelfAssessmentsDeskPageDocument,
  path: () => 'desk/self-assessments',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'IN_PREPARATION' },
  ],
  variables: ({ filter, after }) => ({ stage: filter('stage') as SelfAssessmentStage, after }),
  found: (data) => data.selfAssessments,
  one: async (ask, id) => recordIn((await ask(DeskSelfAssessmentNowDocument, { id })).data.node),
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: selfAssessmentVerbs })

export const meta = titled((language) => voice(language, selfAssessmentsText)('title'))

/** An association's own self-assessments, saved and gone on with; at a registrar's desk those of whom it registered, the overdue ones above all. */
export default function DeskSelfAssessments() {
  const language = languageOf(useParams())
  const loaded = useLoaderData<typeof loader>()
  const { page, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  const organization = page?.viewer?.organization
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={selfAssessmentsText}
      lead={
        <>
          <FormsTold {...{ language, answer, kept, lost }} />
          {organization ? (
            <>
              <p>{voice(language, selfAssessmentsText)('own')}</p>
              <AssessmentDutiesPart {...{ language, formToken, organization, tried }} />
            </>
          ) : null}
        </>
      }
      rows={(nodes) =>
        nodes.map((node) => (
          <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={selfAssessmentRecord} />
        ))
      }
    />
  )
}
