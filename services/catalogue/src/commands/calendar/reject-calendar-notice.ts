import { rejectProposal } from '../../domain/proposal/decide.ts'
import type { ProposalAction } from '../proposal/proposal-verb.ts'
import { noticeVerb } from './notice-verb.ts'

/** An imported notice is turned down; it may be imported again. */
export const rejectCalendarNotice = noticeVerb('rejectCalendarNotice', {
  decide: ({ proposal, actor, now }, { reason }: ProposalAction & { reason: string }) =>
    rejectProposal({ proposal, actor, now, reason }, '6.9'),
  beside: (_done, _given, { reason }) => ({ note: { reason } }),
})
