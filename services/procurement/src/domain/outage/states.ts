import type { Moves } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** The states of a platform outage (domain specification 4.5). */
export const outageStates = ['RECORDED', 'CONFIRMED', 'WITHDRAWN'] as const

export type OutageState = (typeof outageStates)[number]
export type OutageEvent = 'confirm' | 'withdraw'

/** Whither an outage goes: what one operator recorded another confirms, or it is taken back before. */
export const outageMoves: Moves<OutageState, OutageEvent> = {
  initial: ['RECORDED'],
  rows: [
    { from: 'RECORDED', event: 'confirm', to: 'CONFIRMED' },
    { from: 'RECORDED', event: 'withdraw', to: 'WITHDRAWN' },
  ],
  terminal: ['CONFIRMED', 'WITHDRAWN'],
  basis: basis.outage,
}
