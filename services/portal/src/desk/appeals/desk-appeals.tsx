import { useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { triedAt } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  AppealNowDocument,
  type AppealStage,
  AppealsDeskPageDocument,
  type AppealsDeskPageQuery,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { appealRecord, appealVerbs } from '../../pages/appeals/appeal-record.tsx'
import { appealsText } from '../../pages/appeals/appeals-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'

const stages = ['OWED', 'OVERDUE', 'REPLIED', 'WITHDRAWN'] as const satisfies AppealStage[]

const list = listOf({
  document: AppealsDeskPageDocument,
  path: () => 'desk/appeals',
  filters: [{ name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'OWED' }],
  variables: ({ filter, after }) => ({ stage: filter('stage') as AppealStage, after }),
  found: (data) => data.appeals,
  one: async (ask, id) => recordIn((await ask(AppealNowDocument, { id })).data.node),
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: appealVerbs })

export const meta = titled((language) => voice(language, appealsText)('title'))

/** What one's association sent, or one's agency was sent. */
export default function DeskAppeals() {
  const language = languageOf(useParams())
  const loaded = useLoaderData<typeof loader>()
  const { page, formToken, kept } = loaded
  const { answer, tried, late, lost } = useListForms(loaded)
  const organization = page?.viewer?.organization
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={appealsText}
      lead={
        <FormsTold {...{ language, answer, kept }} lost={lost?.verb === 'sendAppeal' ? undefined : lost} />
      }
      rows={(nodes) =>
        nodes.map((node) => (
          <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={appealRecord} />
        ))
      }
    >
      {organization && mayPassOn(organization) ? (
        <>
          <h2>{voice(language, appealsText)('send')}</h2>
          <GraphForm
            {...{ language, formToken }}
            verb="sendAppeal"
            given={{ uscc: organization.uscc }}
            tried={triedAt(tried, 'sendAppeal', organization.uscc)}
          />
        </>
      ) : null}
    </ListPage>
  )
}

type Sender = NonNullable<NonNullable<AppealsDeskPageQuery['viewer']>['organization']>

/** An association has members, and passes on what they ask while it is active. */
const mayPassOn = ({ orgType, status }: Sender) => orgType === 'SOCIAL_ASSOCIATION' && status === 'ACTIVE'
