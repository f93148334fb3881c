import type { AttributedMoves } from '@gongshi/domain-kit'

export const proposalStates = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const
export type ProposalState = (typeof proposalStates)[number]
export type ProposalEvent = 'confirm' | 'reject'

/** What one person proposed waits for another (R-21; domain specification 7): a holiday notice, a figure of policy. */
export const proposalMoves: AttributedMoves<ProposalState, ProposalEvent, 'public'> = {
  initial: ['PROPOSED'],
  rows: [
    { from: 'PROPOSED', event: 'confirm', to: 'CONFIRMED' },
    { from: 'PROPOSED', event: 'reject', to: 'REJECTED' },
  ],
  terminal: ['CONFIRMED', 'REJECTED'],
  states: { PROPOSED: [], CONFIRMED: ['public'], REJECTED: [] },
}
