import { rejectProposal } from '../../domain/proposal/decide.ts'
import type { ProposalAction } from '../proposal/proposal-verb.ts'
import { changeVerb } from './change-verb.ts'

/** A proposed change is turned down; it may be proposed again. */
export const rejectPolicyParameter = changeVerb('rejectPolicyParameter', {
  decide: ({ proposal, actor, now }, { reason }: ProposalAction & { reason: string }) =>
    rejectProposal({ proposal, actor, now, reason }, '3.6'),
  beside: (_done, _given, { reason }) => ({ note: { reason } }),
})
