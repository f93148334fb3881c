import { Link, useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  SelfRegulationDeskPageDocument,
  type SelfRegulationDeskPageQuery,
  SelfRegulationNowDocument,
  type SelfRegulatoryDocumentStage,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { civilDate } from '../../text/dates.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskSelfRegulationText } from './desk-self-regulation-text.ts'
import { selfRegulationRecord, selfRegulationVerbs } from './self-regulation-record.tsx'

const stages = [
  'HELD',
  'IN_PREPARATION',
  'IN_FORCE',
  'ENDED',
  'REFUSED',
] as const satisfies SelfRegulatoryDocumentStage[]

const list = listOf({
  document: SelfRegulationDeskPageDocument,
  path: () => 'desk/self-regulation',
  filters: [{ name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'HELD' }],
  variables: ({ filter, after }) => ({ stage: filter('stage') as SelfRegulatoryDocumentStage, after }),
  found: (data) => data.selfRegulatoryDocuments,
  one: async (ask, id) => recordIn((await ask(SelfRegulationNowDocument, { id })).data.node),
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: selfRegulationVerbs })

export const meta = titled((language) => voice(language, deskSelfRegulationText)('title'))

/** An association's own documents, and what was found in them; at a registrar's desk those that are held, by the day they are due. */
export default function DeskSelfRegulation() {
  const language = languageOf(useParams())
  const say = voice(language, deskSelfRegulationText)
  const loaded = useLoaderData<typeof loader>()
  const { page, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  const organization = page?.viewer?.organization
  const record = selfRegulationRecord(offered(organization))
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={deskSelfRegulationText}
      lead={
        <>
          <FormsTold {...{ language, answer, kept, lost }} />
          {organization ? (
            <p>
              {say('ownExplained')} <Link to={`/${language}/desk/organization`}>{say('toOrganization')}</Link>
            </p>
          ) : (
            <p>{say('registrarExplained')}</p>
          )}
        </>
      }
      rows={(nodes) =>
        nodes.map((node) => <RecordPart key={node.id} {...{ language, node, formToken, tried, record }} />)
      }
    />
  )
}

type Organization = NonNullable<SelfRegulationDeskPageQuery['viewer']>['organization']

/** Resolutions a document may be repealed on: those the assembly passed, the last first. */
const offered = (organization: Organization | undefined) =>
  (organization?.resolutions?.edges ?? [])
    .filter(({ node }) => node.passed && node.body === 'ASSEMBLY' && node.subject === 'OTHER')
    .map(({ node: { id, heldOn, matter } }) => ({
      value: id,
      label: {
        zh: `${civilDate('zh', heldOn)} ${matter}`,
        en: `${civilDate('en', heldOn)} ${matter}`,
      },
    }))
