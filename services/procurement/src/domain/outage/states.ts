import type { AttributedMoves } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** The states of a platform outage (domain specification 4.5). */
export const outageStates = ['RECORDED', 'CONFIRMED', 'WITHDRAWN'] as const

export type OutageState = (typeof outageStates)[number]
export type OutageEvent = 'confirm' | 'withdraw'

/** What is so of an outage in a state: its days do not count, and everybody sees it. */
export type OutageAttribute = 'effective'

/** Whither an outage goes: what one operator recorded another confirms, or it is taken back before. */
export const outageMoves: AttributedMoves<OutageState, OutageEvent, OutageAttribute> = {
  initial: ['RECORDED'],
  rows: [
    { from: 'RECORDED', event: 'confirm', to: 'CONFIRMED' },
    { from: 'RECORDED', event: 'withdraw', to: 'WITHDRAWN' },
  ],
  terminal: ['CONFIRMED', 'WITHDRAWN'],
  states: { RECORDED: [], CONFIRMED: ['effective'], WITHDRAWN: [] },
  basis: basis.outage,
}
