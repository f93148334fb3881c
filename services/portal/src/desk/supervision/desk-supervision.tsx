import { useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { triedAt } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  type SupervisionChannel,
  SupervisionDeskPageDocument,
  SupervisionNowDocument,
  type SupervisionStage,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { supervisionRecord, supervisionVerbs } from '../../pages/supervision/supervision-record.tsx'
import { supervisionText } from '../../pages/supervision/supervision-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'

const stages = [
  ...(['OPEN', 'OWED', 'OVERDUE', 'REPLIED', 'ANSWERED', 'DISMISSED', 'WITHDRAWN'] as const),
] satisfies SupervisionStage[]
const channels = ['PUBLIC', 'MEMBER', 'SUPERVISOR'] as const satisfies SupervisionChannel[]

const list = listOf({
  document: SupervisionDeskPageDocument,
  path: () => 'desk/supervision',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'OPEN' },
    { name: 'channel', check: oneOf(channels), control: 'choice', choices: channels },
  ],
  variables: ({ filter, after }) => ({
    stage: filter('stage') as SupervisionStage,
    channel: filter('channel') as SupervisionChannel | undefined,
    after,
  }),
  found: (data) => data.supervisionRecords,
  one: async (ask, id) => recordIn((await ask(SupervisionNowDocument, { id })).data.node),
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: supervisionVerbs })

export const meta = titled((language) => voice(language, supervisionText)('title'))

/** What was said about one's organization, or about those one's agency registered; what is due first stands first. */
export default function DeskSupervision() {
  const language = languageOf(useParams())
  const say = voice(language, supervisionText)
  const loaded = useLoaderData<typeof loader>()
  const { page, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  const organization = page?.viewer?.organization
  const isOurs = lost?.verb === 'recordSupervisorOpinion' || lost?.verb === 'recordMemberOpinion'
  const part = (verb: 'recordSupervisorOpinion' | 'recordMemberOpinion', uscc: string) => (
    <GraphForm {...{ language, formToken, verb }} given={{ uscc }} tried={triedAt(tried, verb, uscc)} />
  )
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={supervisionText}
      lead={<FormsTold {...{ language, answer, kept }} lost={isOurs ? undefined : lost} />}
      rows={(nodes) =>
        nodes.map((node) => (
          <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={supervisionRecord} />
        ))
      }
    >
      {organization && organization.status !== 'DEREGISTERED' ? (
        <>
          <h2>{say('recordSupervisors')}</h2>
          {part('recordSupervisorOpinion', organization.uscc)}
          {organization.orgType === 'SOCIAL_ASSOCIATION' ? (
            <>
              <h2>{say('recordMember')}</h2>
              {part('recordMemberOpinion', organization.uscc)}
            </>
          ) : null}
        </>
      ) : null}
    </ListPage>
  )
}
