import { Link, useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  type DelegationStage,
  DelegationsDeskPageDocument,
  DeskDelegationNowDocument,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useListForms } from '../../noun-page/use-list-forms.ts'
import { delegationsText } from '../../pages/delegations/delegations-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { formPath } from '../form/form-path.ts'
import { officesOf } from '../offices.ts'
import { delegationRecord, delegationVerbs } from './delegation-record.tsx'

const stages = ['IN_PREPARATION', 'TO_COME', 'IN_EFFECT', 'ENDED'] as const satisfies DelegationStage[]

const list = listOf({
  document: DelegationsDeskPageDocument,
  path: () => 'desk/delegations',
  filters: [
    { name: 'stage', check: oneOf(stages), control: 'tabs', choices: stages, initial: 'IN_PREPARATION' },
  ],
  variables: ({ filter, after }) => ({ stage: filter('stage') as DelegationStage, after }),
  found: (data) => data.delegations,
  one: async (ask, id) => recordIn((await ask(DeskDelegationNowDocument, { id })).data.node),
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs: delegationVerbs })

export const meta = titled((language) => voice(language, delegationsText)('title'))

/** What the own agency delegates, step by step, and what was delegated to it; whoever watches over a division reads what its agencies delegate. */
export default function DeskDelegations() {
  const language = languageOf(useParams())
  const say = voice(language, delegationsText)
  const loaded = useLoaderData<typeof loader>()
  const { frame, formToken, kept } = loaded
  const { delegates, watchesDelegations } = officesOf(frame.viewer)
  const { answer, tried, late, lost } = useListForms(loaded)
  return (
    <ListPage
      {...{ list, loaded, late }}
      text={delegationsText}
      lead={
        <>
          <p>{say(watchesDelegations ? 'watched' : 'mine')}</p>
          <FormsTold {...{ language, answer, kept, lost }} />
          {delegates ? (
            <p>
              <Link to={formPath(language, 'draftDelegation')}>{say('draft')}</Link>
            </p>
          ) : null}
        </>
      }
      rows={(nodes) =>
        nodes.map((node) => (
          <RecordPart key={node.id} {...{ language, node, formToken, tried }} record={delegationRecord} />
        ))
      }
    />
  )
}
