import { Link, useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { doForm } from '../../form-kit/do-form.ts'
import type { Tried } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { type PolicyChangeState, PolicyDeskPageDocument } from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useTried } from '../../noun-page/use-tried.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { formPath } from '../form/form-path.ts'
import { officesOf } from '../offices.ts'
import { policyRecord, policyVerbs } from './policy-record.tsx'
import { policyText } from './policy-text.ts'

const states = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const satisfies PolicyChangeState[]

const list = listOf({
  document: PolicyDeskPageDocument,
  path: () => 'desk/policy',
  filters: [{ name: 'state', check: oneOf(states), control: 'tabs', choices: states, initial: 'PROPOSED' }],
  variables: ({ filter, after }) => ({ state: filter('state') as PolicyChangeState, after }),
  found: (data) => data.policyChanges,
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = deskAction<Tried>((sent) => doForm(sent, { verbs: policyVerbs }))

export const meta = titled((language) => voice(language, policyText)('title'))

/** Changes of policy parameters: what waits for the second person, what was decided. */
export default function PolicyDesk() {
  const language = languageOf(useParams())
  const say = voice(language, policyText)
  const loaded = useLoaderData<typeof loader>()
  const { frame, formToken, kept } = loaded
  const { answer, tried } = useTried(kept)
  const { setsPolicy, confirmsProposals } = officesOf(frame.viewer)
  const record = policyRecord(confirmsProposals)
  return (
    <ListPage
      {...{ list, loaded }}
      text={policyText}
      lead={
        <>
          <p>{say('explained')}</p>
          <FormsTold {...{ language, answer, kept }} />
          {setsPolicy ? (
            <p>
              <Link to={formPath(language, 'proposePolicyParameter')}>{say('propose')}</Link>
            </p>
          ) : null}
        </>
      }
      rows={(nodes) =>
        nodes.map((node) => <RecordPart key={node.id} {...{ language, node, formToken, tried, record }} />)
      }
    />
  )
}
