import { useLoaderData } from 'react-router'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { PolicyChangeNowDocument, PolicyDeskPageDocument } from '../../graph/documents.generated/graphql.ts'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { byState, type ProposalState } from '../proposals/by-state.ts'
import { ProposalsPage } from '../proposals/proposals-page.tsx'
import { policyRecord } from './policy-record.tsx'
import { policyText } from './policy-text.ts'

const list = listOf({
  document: PolicyDeskPageDocument,
  path: () => 'desk/policy',
  filters: [byState],
  variables: ({ filter, after }) => ({ state: filter('state') as ProposalState, after }),
  found: (data) => data.policyChanges,
  one: async (ask, id) => recordIn((await ask(PolicyChangeNowDocument, { id })).data.node),
})

const verbs = ['confirmPolicyParameter', 'rejectPolicyParameter'] as const

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs })

export const meta = titled((language) => voice(language, policyText)('title'))

/** Changes of policy parameters: what waits for the second person, what was decided. */
export default function PolicyDesk() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <ProposalsPage
      {...{ list, loaded, verbs }}
      text={policyText}
      begins="proposePolicyParameter"
      record={policyRecord}
    />
  )
}
