import { type Actor, mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { proposesPolicy } from '../access/offices.ts'
import { decider, secondPerson } from '../proposal/offices.ts'
import type { InFrontOfProposal } from '../proposal/proposal.ts'
import type { ProposalEvent } from '../proposal/states.ts'

type Row = VerbRow<InFrontOfProposal, ProposalEvent>

const matter = { zh: '确认更改政策参数', en: 'Deciding about a figure of policy' }

const rows = {
  confirmPolicyParameter: { events: ['confirm'], by: [secondPerson(matter)], asks: 'nothing' },
  rejectPolicyParameter: { events: ['reject'], by: [decider(matter)], asks: 'nothing', reason: 'KEPT' },
} satisfies Record<string, Row>

export type PolicyVerb = keyof typeof rows

/** Every verb about a change of a figure (domain specification 3.6, 7). */
export const verbs: Readonly<Record<PolicyVerb, Row>> = rows

/** What begins one. */
export const begins = {
  proposePolicyParameter: { events: [], by: [proposesPolicy], asks: 'nothing', reason: 'KEPT' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

/** Whether somebody may do that to a change of a figure, as its row says; every reason why not. */
export const mayDoPolicy = (verb: PolicyVerb, standing: InFrontOfProposal): Outcome<InFrontOfProposal> =>
  mayDo(verbs[verb], standing)
