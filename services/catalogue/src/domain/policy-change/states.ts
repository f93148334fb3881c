import type { Moves } from '@gongshi/domain-kit'

export const policyChangeStates = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const
export type PolicyChangeState = (typeof policyChangeStates)[number]
export type PolicyChangeEvent = 'confirm' | 'reject'

/** A change of a figure waits for a second person (R-21; domain specification 7). */
export const policyChangeMoves: Moves<PolicyChangeState, PolicyChangeEvent> = {
  initial: ['PROPOSED'],
  rows: [
    { from: 'PROPOSED', event: 'confirm', to: 'CONFIRMED' },
    { from: 'PROPOSED', event: 'reject', to: 'REJECTED' },
  ],
  terminal: ['CONFIRMED', 'REJECTED'],
}
