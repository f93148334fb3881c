import { type AttributedMoves, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** The states of a succession. */
export const successionStates = ['PROPOSED', 'CONFIRMED', 'EFFECTIVE'] as const

export type SuccessionState = (typeof successionStates)[number]

export type SuccessionEvent = 'propose' | 'confirm' | 'takeEffect'

/** Two approvers said so, and everybody reads it. */
export type SuccessionAttribute = 'public'

/** Whither a succession goes. What another says than who said it first takes its place and waits for a second person anew. */
export const successionMoves: AttributedMoves<SuccessionState, SuccessionEvent, SuccessionAttribute> = {
  initial: ['PROPOSED'],
  rows: [
    { from: 'PROPOSED', event: 'propose', to: 'PROPOSED' },
    { from: 'PROPOSED', event: 'confirm', to: 'CONFIRMED' },
    { from: 'CONFIRMED', event: 'takeEffect', to: 'EFFECTIVE' },
  ],
  terminal: ['EFFECTIVE'],
  states: { PROPOSED: [], CONFIRMED: ['public'], EFFECTIVE: ['public'] },
  basis: basis.succession,
}

/** States in which everybody reads it. */
export const publicSuccessionStates: readonly SuccessionState[] = statesWith(successionMoves, 'public')
